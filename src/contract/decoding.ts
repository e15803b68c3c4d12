/** Decodes a plain decimal (`7`, not `07`, `7.0` or `1e3`). Other text is returned, and fails the integer schema. */
export function decodeInteger (text: string): number | string {
  return /^(0|-?[1-9][0-9]*)$/.test(text) ? Number(text) : text
}

/** Decodes `true` and `false`. Other text is returned, and fails the boolean schema. */
export function decodeBoolean (text: string): boolean | string {
  return text === 'true' || (text === 'false' ? false : text)
}
