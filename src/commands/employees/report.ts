import type { ImportReport } from '../../domain/employees/import.ts'
import type { Outcome } from '../command.ts'
import { interruptedExitCode } from '../interruption.ts'

const maxErrors = 20
const number = new Intl.NumberFormat('en')

/** The outcome of an import. `interrupted` means that it ended early and kept the rows that were written. */
export function importOutcome (report: ImportReport, interrupted: boolean): Outcome {
  return {
    code: interrupted ? interruptedExitCode : report.refused > 0 ? 1 : 0,
    text: [
      ...interrupted ? ['Interrupted. The rows written so far are kept.'] : [],
      ...report.dry_run ? ['Dry run: nothing was written.'] : [],
      ...recognized(report),
      counts(report),
      ...rowErrors(report)
    ].join('\n')
  }
}

function counts ({ received, created, updated, unchanged, skipped, refused }: ImportReport): string {
  const parts = Object.entries({ created, updated, unchanged, skipped, refused })
    .map(([name, count]) => `${number.format(count)} ${name}`)
  return `${number.format(received)} ${received === 1 ? 'row' : 'rows'}: ${parts.join(', ')}.`
}

/** A line for what was recognized in the file, if the report has it. */
export function recognized ({ file }: ImportReport): string[] {
  if (file === undefined) return []
  const { format, compression, encoding, sheet, delimiter, date_format: dates, columns } = file
  const parts = Object.entries({ format, compression, encoding, sheet, delimiter, dates, columns: columns?.join(' ') })
  const known = parts.filter(([, value]) => value !== undefined)
  return [`Recognized: ${known.map(([name, value]) => `${name} ${printable(JSON.stringify(value))}`).join(', ')}.`]
}

/** A value without the control characters by which a file could control the terminal. */
function printable (value: string): string {
  return value.replace(/\p{Cc}/gu, '\uFFFD')
}

/** A line for each error of the first rows that were refused, and a line for the number of other refused rows. */
export function rowErrors ({ errors, refused }: ImportReport): string[] {
  const shown = errors.slice(0, maxErrors)
  const more = refused - new Set(shown.map(({ line }) => line)).size
  return [
    ...shown.map(({ line, pointer, message, value = '' }) =>
      `  line ${line}: ${pointer.slice(1)}${pointer && ': '}${message}${value && ': '}${printable(value)}`),
    ...more > 0 ? [`  and ${number.format(more)} more.`] : []
  ]
}
