import { fullFormats } from 'ajv-formats/dist/formats.js'

const { validate: isAnyFullDate } = fullFormats.date as { validate: (text: string) => boolean }
const fullDate = /^\d{4}-\d\d-\d\d$/
/** The days that every month has. */
const usualDate = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/
const time = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-5]):[0-5]\d)$/

/** Whether a text is a full-date of RFC 3339. Of most texts, the regular expression alone tells it. */
export function isFullDate (text: string): boolean {
  return usualDate.test(text) || isAnyFullDate(text)
}

/** Whether the calendar has this day. `Date` turns the 30th of February into a day in March. */
export function isDay (date: string): boolean {
  const milliseconds = fullDate.test(date) && date >= '0001' ? Date.parse(date) : NaN
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(date)
}

/**
 * Whether a text is a date-time of RFC 3339, within the bounds of PostgreSQL: no year 0, at most six fractional digits,
 * an offset below 16 hours. The format of ajv-formats allows a space in place of the T.
 */
export function isDateTime (text: string): boolean {
  return text[10] === 'T' && isDay(text.slice(0, 10)) && time.test(text.slice(11))
}

/** Whether a full-date is not before a bound: a full-date, or `today` in UTC. Other text violates `format: date`. */
export function isNotBefore (date: string, bound: string): boolean {
  return !fullDate.test(date) || date >= dayOf(bound)
}

/** Whether a full-date is not after a bound: a full-date, or `today` in UTC. Other text violates `format: date`. */
export function isNotAfter (date: string, bound: string): boolean {
  return !fullDate.test(date) || date <= dayOf(bound)
}

function dayOf (bound: string): string {
  return bound === 'today' ? today() : bound
}

const dayMs = 86_400_000
let lastDay = { number: NaN, date: '' }

/** Today's full-date in UTC. It is formatted once a day, since an import compares it with every row. */
function today (): string {
  const now = Date.now()
  const number = Math.floor(now / dayMs)
  if (number !== lastDay.number) lastDay = { number, date: new Date(now).toISOString().slice(0, 10) }
  return lastDay.date
}
