import { damaged } from './archive.ts'
import { parseWhole } from './xml.ts'

const maxStyles = 65_536

/** The number formats of dates that have a fixed number (ECMA-376, part 1, section 18.8.30). */
function isDateNumber (id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
}

/** Whether a format code shows a day, a month or a year: outside quotes, brackets and escapes. */
function isDateCode (code: string): boolean {
  const [positive = ''] = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').split(';')
  return /[dy]/i.test(positive) || (/m/i.test(positive) && !/[hs]/i.test(positive))
}

/** Whether the cells of each style are dates. */
export async function readDateStyles (chunks: AsyncIterable<Uint8Array>): Promise<boolean[]> {
  const codes = new Map<number, string>()
  const styles: boolean[] = []
  let isCellStyle = false
  await parseWhole(chunks, (element, attributes) => {
    const id = Number(attributes['numFmtId'])
    if (element === 'numFmt') codes.set(id, attributes['formatCode'] ?? '')
    if (element === 'cellXfs' || element === 'cellStyles' || element === 'dxfs') isCellStyle = element === 'cellXfs'
    if (element === 'xf' && isCellStyle) styles.push(isDateNumber(id) || isDateCode(codes.get(id) ?? ''))
    if (styles.length > maxStyles || codes.size > maxStyles) throw damaged()
  })
  return styles
}
