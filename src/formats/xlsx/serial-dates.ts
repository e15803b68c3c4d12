const dayMs = 86_400_000
/** Days from 1899-12-30, the day 0 of spreadsheets, to 1970-01-01. */
const epochDays = 25_569
/** Days from 1899-12-30 to 1904-01-01. */
const days1904 = 1_462
/** 1900-03-01. Before it, Excel counts a day too many: 1900-02-29. */
const firstCertainDay = 61
/** 9999-12-31 */
const lastDay = 2_958_465

/** How the program that wrote a workbook counts days: from 1904, or from 1900 like LibreOffice, Excel, or unknown. */
export type DayCount = '1904' | 'libreoffice' | 'excel' | 'unknown'

/** The full-date of a number of days; text that is no such number is returned. */
export function dateOf (value: string, count: DayCount): string | { value: string, message: string } {
  const number = Math.floor(Number(value))
  if (value === '' || !(number >= 0 && number <= lastDay)) return value
  const isUncertain = number < firstCertainDay && (count === 'unknown' || (count === 'excel' && number === 60))
  if (isUncertain) return { value, message: uncertain }
  const day = count === '1904' ? number + days1904 : count === 'excel' && number < 60 ? number + 1 : number
  return new Date((day - epochDays) * dayMs).toISOString().slice(0, 10)
}

/** The number of days of a full-date; undefined for a date on whose number spreadsheets do not agree. */
export function dayOf (date: string): number | undefined {
  const day = Date.parse(date) / dayMs + epochDays
  return day < firstCertainDay ? undefined : day
}

const uncertain = 'Spreadsheets do not agree on dates before 1900-03-01; enter it as a text in the form YYYY-MM-DD'
