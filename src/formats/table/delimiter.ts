import { columnNamed } from './columns.ts'

const delimiters = [',', ';', '\t', '|']
const maxLines = 50

/** The delimiter that the first line states as `sep=;`, which Excel reads; otherwise undefined. */
export function statedDelimiter (text: string): string | undefined {
  return /^"?sep=([^"\r\n])"?[,;\t]*(?:[\r\n]|$)/i.exec(text)?.[1]
}

/** The delimiter of the header, the line in which most cells name a column; undefined if no line is a header. */
export function headerDelimiter (text: string): string | undefined {
  const lines = text.split(/[\r\n]+/, maxLines)
  const candidates = lines.flatMap((line) => delimiters.map((delimiter) => {
    const cells = line.split(delimiter).map((cell) => cell.replaceAll('"', ''))
    return { delimiter, names: cells.filter((cell) => columnNamed(cell) !== undefined).length }
  }))
  const best = candidates.reduce((one, other) => other.names > one.names ? other : one, { delimiter: ',', names: 0 })
  return best.names === 0 ? undefined : best.delimiter
}
