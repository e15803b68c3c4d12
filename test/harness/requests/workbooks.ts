import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

/** The parts of an archive, by their names. */
export type Parts = Record<string, string | Buffer>

/** Makes a ZIP archive. */
export async function zip (parts: Parts): Promise<Buffer> {
  const archive = new ZipFile()
  for (const [name, content] of Object.entries(parts)) archive.addBuffer(Buffer.from(content as string), name)
  archive.end()
  return await buffer(archive.outputStream)
}

/** A workbook: the rows of each sheet as XML, its shared texts, and the formats of its styles. */
export interface Workbook {
  sheets: Array<{ name?: string, state?: string, rows: string }>
  strings?: string[]
  /** A format code for each style. */
  styles?: string[]
  /** Attributes of `workbookPr`. */
  properties?: string
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

function relationships (targets: Array<[id: string, type: string, target: string]>): string {
  const list = targets.map(([id, type, target]) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
  return `<Relationships>${list.join('')}</Relationships>`
}

/** The parts of a workbook. */
export function partsOf ({ sheets, strings = [], styles = [], properties = '' }: Workbook): Parts {
  const index = sheets.map(({ name = `Sheet${sheets.length}`, state = 'visible' }, number) =>
    `<sheet name="${name}" sheetId="${number + 1}" state="${state}" r:id="s${number}"/>`)
  const formats = styles.map((code, id) => `<numFmt numFmtId="${id + 164}" formatCode="${code}"/>`)
  const cellFormats = styles.map((_, id) => `<xf numFmtId="${id + 164}"/>`)
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<?xml version="1.0"?><workbook ${main} xmlns:r="${office}">` +
      `<workbookPr ${properties}/><sheets>${index.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, number): [string, string, string] =>
        [`s${number}`, 'worksheet', `worksheets/sheet${number}.xml`]),
      ['t', 'sharedStrings', '/xl/sharedStrings.xml'],
      ['f', 'styles', 'styles.xml']
    ]),
    ...Object.fromEntries(sheets.map(({ rows }, number) => [`xl/worksheets/sheet${number}.xml`,
      `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`])),
    'xl/sharedStrings.xml': `<sst ${main}>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts>${formats.join('')}</numFmts>` +
      `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cellFormats.join('')}</cellXfs></styleSheet>`
  }
}

/** Makes a workbook. */
export async function workbook (content: Workbook): Promise<Buffer> {
  return await zip(partsOf(content))
}

/** A cell with a text of its own. */
export const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`

/** The cells of the header. */
export const headerCells = ['emp_id', 'emp_name', 'emp_dob', 'city', 'country'].map(inline).join('')

/** A sheet with one employee, whose name and date of birth are cells. */
export function sheetWith (name: string, date = inline('1985-12-10')): string {
  return `<row>${headerCells}</row><row><c><v>1</v></c>${name}${date}${inline('London')}${inline('UK')}</row>`
}
