/** Text that spreadsheets would run as a formula. */
const formula = /^[=+\-@\t\r＝＋－＠]/

/** Text that spreadsheets would take for a number, a date, a time or a truth value, and write in another form. */
const value = /^(?:[\d.,($€£¥%％０-９][\d.,:/()\s%$€£¥０-９-]*(?:e[+-]?\d+)?\s?(?:[ap]m)?|true|false)$/i

const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|' +
  'sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** Text that spreadsheets would take for a date with the English name of a month: `5 May 1990` or `Jan-90`. */
const date = new RegExp(`^(?:\\d{1,4}[ .,-]*${month}|${month}[ .,-]*\\d{1,4})(?:[ .,-]+\\d{1,4})?$`, 'i')

/** What a text has that one of these matches, or that an apostrophe precedes. Most texts have none of it. */
const suspicious = /^['=+\-@\t\r＝＋－＠(.,$€£¥%％]|[\d０-９]|^(?:true|false)$/i

/**
 * Whether an export puts an apostrophe before a text. It does so too before apostrophes that such a text follows: thus
 * an import can take one off again, and restores every text.
 */
function isProtected (text: string): boolean {
  if (!suspicious.test(text)) return false
  const content = text.startsWith("'") ? text.replace(/^'+/, '') : text
  return formula.test(content) || value.test(content) || date.test(content)
}

/** A text with an apostrophe before it if a spreadsheet would change it. */
export function withApostrophe (text: string): string {
  return isProtected(text) ? `'${text}` : text
}

/** A text with a further apostrophe if an import would take off the one that it has. */
export function withoutAmbiguity (text: string): string {
  return text.startsWith("'") ? withApostrophe(text) : text
}

/** A text without the apostrophe that {@link withApostrophe} put before it. */
export function withoutApostrophe (text: string): string {
  return text.startsWith("'") && isProtected(text) ? text.slice(1) : text
}
