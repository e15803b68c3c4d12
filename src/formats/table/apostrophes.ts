/**
 * Text that spreadsheets would run as a formula, with any apostrophes before it. An export prefixes such text with an
 * apostrophe, so that an import can take it off again and restores every text.
 */
const formula = /^'*[=+\-@\t\r＝＋－＠]/

/** A text with an apostrophe before it if a spreadsheet would run it as a formula. */
export function withApostrophe (text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** A text without the apostrophe that {@link withApostrophe} put before it. */
export function withoutApostrophe (text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text
}
