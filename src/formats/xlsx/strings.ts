import { maxRowBytes } from '../text/lines.ts'
import { UnreadableFile } from '../unreadable.ts'
import { parseXml } from './xml.ts'

const defaultMaxBytes = 256 * 2 ** 20
/** The memory of a text besides its characters. */
const bytesPerText = 32

/**
 * Reads the texts of cells (ECMA-376, part 1, section 18.4), without phonetic hints, and yields after each chunk.
 *
 * @param maxBytes - the maximum memory of the texts, estimated in bytes
 * @throws {UnreadableFile} if they need more
 */
export async function * readSharedStrings (
  chunks: AsyncIterable<Uint8Array>,
  maxBytes = defaultMaxBytes
): AsyncGenerator<undefined, string[]> {
  const texts: string[] = []
  const text = new CellText()
  let bytes = 0
  yield * parseXml(chunks, {
    open (name) {
      if (name === 'si') text.clear()
      text.open(name)
    },
    text (piece) { text.add(piece) },
    close (name) {
      text.close(name)
      if (name !== 'si') return
      texts.push(text.value)
      bytes += bytesPerText + 2 * text.value.length
      if (bytes > maxBytes) throw new UnreadableFile('The workbook has too many texts; save it as CSV')
    }
  })
  return texts
}

/** Collects the text of a cell from its elements `t`. */
export class CellText {
  #pieces = ''
  #isText = false
  #isPhonetic = false

  clear (): void {
    this.#pieces = ''
  }

  open (name: string): void {
    if (name === 'rPh') this.#isPhonetic = true
    if (name === 't') this.#isText = true
  }

  close (name: string): void {
    if (name === 'rPh') this.#isPhonetic = false
    if (name === 't') this.#isText = false
  }

  /** Adds a piece of text. Text that no row can have is cut. */
  add (piece: string): void {
    if (this.#isText && !this.#isPhonetic && this.#pieces.length <= maxRowBytes) this.#pieces += piece
  }

  get value (): string {
    return unescapeText(this.#pieces.slice(0, maxRowBytes + 1))
  }
}

/** Decodes the characters that XML cannot have: `_x000D_` is a CR (ECMA-376, part 1, section 22.9.2.19). */
export function unescapeText (text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
