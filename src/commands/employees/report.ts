import type { ImportReport } from '../../domain/employees/import.ts'
import type { Outcome } from './command.ts'
import { interruptedExitCode } from './interruption.ts'

const maxErrors = 20
const number = new Intl.NumberFormat('en')

/** What a command says of an import that ended, or was interrupted when this much had been written to stay. */
export function outcomeOf (report: ImportReport, interrupted: boolean): Outcome {
  return {
    code: interrupted ? interruptedExitCode : report.refused > 0 ? 1 : 0,
    text: [
      ...interrupted ? ['Interrupted. What was written until then stays.'] : [],
      ...report.dry_run ? ['Nothing was written, as it was a dry run.'] : [],
      countsOf(report),
      ...rejectedRows(report)
    ].join('\n')
  }
}

function countsOf ({ received, created, updated, skipped, refused }: ImportReport): string {
  const parts = Object.entries({ created, updated, skipped, refused })
    .map(([name, count]) => `${number.format(count)} ${name}`)
  return `${number.format(received)} ${received === 1 ? 'row' : 'rows'}: ${parts.join(', ')}.`
}

/** What is wrong with the first rows that were refused, and how many more there are. */
export function rejectedRows ({ errors, refused }: ImportReport): string[] {
  const shown = errors.slice(0, maxErrors)
  const more = refused - new Set(shown.map(({ line }) => line)).size
  return [
    ...shown.map(({ line, pointer, message }) => `  line ${line}: ${pointer.slice(1)}${pointer && ': '}${message}`),
    ...more > 0 ? [`  and ${number.format(more)} more.`] : []
  ]
}
