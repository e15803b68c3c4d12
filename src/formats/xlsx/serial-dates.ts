const dayMs = 86_400_000
/** Days from 1899-12-30, the day 0 of spreadsheets, to 1970-01-01. */
const epochDays = 25_569
/** Days from 1899-12-30 to 1904-01-01. */
const days1904 = 1_462
/** 1900-03-01. Before it, Excel counts a day too many: 1900-02-29. */
const firstCertainDay = 61
/** 9999-12-31 */
const lastDay = 2_958_465

/** The full-date of a number of days; text that is no such number is returned. */
export function dateOf (value: string, is1904: boolean): string | { value: string, message: string } {
  if (value === '') return value
  const day = Math.floor(Number(value)) + (is1904 ? days1904 : 0)
  if (day < firstCertainDay) return { value, message: uncertain }
  if (!(day <= lastDay)) return value
  return new Date((day - epochDays) * dayMs).toISOString().slice(0, 10)
}

const uncertain = 'Spreadsheets do not agree on dates before 1900-03-01; enter it as a text in the form YYYY-MM-DD'
