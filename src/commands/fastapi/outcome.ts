import type { SourceTable } from '../../database/maintenance/fastapi/tables.ts'
import type { Outcome } from '../command.ts'
import { interruptedExitCode } from '../interruption.ts'
import type { Tally } from './rows.ts'

/** A table, those of its columns that were copied, what was done with its rows, and sentences about their ids. */
export interface TableResult { table: SourceTable, columns: readonly string[], tally: Tally, remarks: string[] }

/** What the outcome of a migration depends on. */
export interface MigrationResult {
  tables: TableResult[]
  /** The file that has the rows which were not copied. */
  file: string
  dry_run: boolean
  interrupted: boolean
}

const number = new Intl.NumberFormat('en')

/** The outcome of a migration. */
export function migrationOutcome ({ tables, file, dry_run, interrupted }: MigrationResult): Outcome {
  const isComplete = tables.every(({ tally }) => tally.notCopied === 0)
  return {
    code: interrupted ? interruptedExitCode : isComplete ? 0 : 1,
    text: [
      ...interrupted ? ['Interrupted. What was copied is kept: the same command goes on from there.'] : [],
      ...dry_run ? ['Dry run: nothing was written.'] : [],
      ...tables.flatMap(linesOf),
      ...isComplete ? [] : [`${file} has the rows that were not copied, with the reasons.`]
    ].join('\n')
  }
}

function linesOf ({ table, columns, tally: { created, unchanged, notCopied }, remarks }: TableResult): string[] {
  const rows = created + unchanged + notCopied
  const counts = Object.entries({ created, unchanged, 'not copied': notCopied })
    .map(([name, count]) => `${number.format(count)} ${name}`)
  const others = [...table.types.keys()].filter((name) => !columns.includes(name))
  return [
    `${table.schema}.${table.name}: ${number.format(rows)} ${rows === 1 ? 'row' : 'rows'}: ${counts.join(', ')}.`,
    ...remarks.map((remark) => `  ${remark}`),
    ...others.length > 0 ? [`  There is no room for: ${others.join(', ')}.`] : []
  ]
}
