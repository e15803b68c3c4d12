/**
 * The characters with which a name of another script begins at the earliest, in their order: after those of Latin come
 * Greek, Cyrillic and Armenian, Hebrew and Arabic, those of India and others, Kana, Han, Hangul, and the rest (the
 * Unicode Standard, code charts; some blocks lie elsewhere, which makes a search longer, and not wrong). Databases hold
 * numbers of these, from 0 for what comes before the first: they stay as they are.
 */
export const scriptStarts = ['\u0250', '\u0400', '\u0590', '\u0900', '\u3000', '\u4e00', '\uac00', '\ue000'] as const

const starts = scriptStarts.map((start) => start.charCodeAt(0))

/** The number of the script in which a name begins. */
export function scriptOf (name: string): number {
  const first = name.codePointAt(0) ?? 0
  const next = starts.findIndex((start) => start > first)
  return next === -1 ? starts.length : next
}
