/** The number that a plain decimal stands for; other text stays what it is, which no integer schema allows. */
export function decodeInteger (text: string): number | string {
  return /^(0|-?[1-9][0-9]*)$/.test(text) ? Number(text) : text
}

/** What `true` and `false` stand for; other text stays what it is, which no boolean schema allows. */
export function decodeBoolean (text: string): boolean | string {
  return text === 'true' || (text === 'false' ? false : text)
}
