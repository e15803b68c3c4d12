import type { Input } from '../../contract/operations.ts'

/** The order of day, month and year in the dates of a file. */
export type DateFormat = NonNullable<Input<'importEmployees'>['query']['date_format']>

/** Whether a text has the form YYYY-MM-DD. */
export function isIsoDate (text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text)
}

const midnight = /[T ]0?0:00(:00(\.0+)?)?$/

const patterns: Record<DateFormat, RegExp> = {
  DMY: /^(?<day>\d{1,2})([./-])(?<month>\d{1,2})\2(?<year>\d{4})$/,
  MDY: /^(?<month>\d{1,2})([./-])(?<day>\d{1,2})\2(?<year>\d{4})$/,
  YMD: /^(?<year>\d{4})([./-])(?<month>\d{1,2})\2(?<day>\d{1,2})$/
}

/** A date as YYYY-MM-DD, which is always understood. Text that is no date of the format is returned as it is. */
export function toIsoDate (cell: string, format: DateFormat | undefined): string {
  if (isIsoDate(cell)) return cell
  const text = cell.trim().replace(/^'/, '').replace(midnight, '')
  const { year = '', month = '', day = '' } = (format && patterns[format].exec(text)?.groups) ?? {}
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
  return isDay(date) ? date : text
}

/** Whether the calendar has this day. `Date` turns the 30th of February into a day in March. */
function isDay (date: string): boolean {
  const milliseconds = Date.parse(date)
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(date)
}

/** What to change where a text is no date of the format: the parameter, if the text is a date of another one. */
export function dateMessage (cell: string, format: DateFormat | undefined): string {
  const text = cell.trim()
  const others = formats.filter((other) => other !== format && isDate(patterns[other].exec(text)?.groups))
  const forms = format === undefined ? 'YYYY-MM-DD' : `YYYY-MM-DD or ${format}`
  const message = `Input should be a valid date in the form ${forms}`
  const hints = others.map((other) => `${other} (${orders[other]})`)
  return hints.length === 0 ? message : `${message}; for this form, set date_format to ${hints.join(' or ')}`
}

const orders: Record<DateFormat, string> = {
  YMD: 'year, month, day', DMY: 'day, month, year', MDY: 'month, day, year'
}
const formats = Object.keys(orders) as DateFormat[]

function isDate (groups: Record<string, string> | undefined): boolean {
  return Number(groups?.['month']) <= 12 && Number(groups?.['day']) <= 31
}
