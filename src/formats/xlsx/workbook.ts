import { posix } from 'node:path'
import { UnreadableFile } from '../unreadable.ts'
import { type Archive, damaged } from './archive.ts'
import type { DayCount } from './serial-dates.ts'
import { parseWhole, parseXml } from './xml.ts'

/** The parts of a workbook that have its employees. */
export interface Workbook {
  /** The first sheet that is not hidden: its name and its part. */
  sheet: { name: string, part: string }
  /** The parts with the texts of cells and with their formats, where the workbook has them. */
  strings: string | undefined
  styles: string | undefined
  dayCount: DayCount
}

interface Relationship { type: string, part: string }

/** Reads the index of a workbook. @throws {UnreadableFile} if the archive is something else, or has no sheet */
export async function readWorkbook (archive: Archive): Promise<Workbook> {
  if (!archive.has('[Content_Types].xml')) throw new UnreadableFile(otherArchive(archive))
  const [part] = partsOf(await relationships(archive, ''), 'officeDocument')
  if (part?.startsWith('xl/') !== true) throw new UnreadableFile('The file is no workbook; save it as .xlsx or CSV')
  if (part.endsWith('.bin')) throw new UnreadableFile('The file is a binary workbook (.xlsb); save it as .xlsx or CSV')
  const related = await relationships(archive, part)
  const sheets: Array<{ name: string, id: string }> = []
  let is1904 = false
  await parseWhole(archive.read(part), (element, attributes) => {
    if (element === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
    if (element !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return
    const [, id = ''] = Object.entries(attributes).find(([name]) => name.endsWith(':id')) ?? []
    if (related.get(id)?.type === 'worksheet') sheets.push({ name: attributes['name'] ?? '', id })
  })
  const [first] = sheets
  const found = related.get(first?.id ?? '')
  if (first === undefined || found === undefined) throw new UnreadableFile('The workbook should have a visible sheet')
  const [strings] = partsOf(related, 'sharedStrings')
  const [styles] = partsOf(related, 'styles')
  const dayCount = is1904 ? '1904' : await dayCountOf(archive)
  return { sheet: { name: first.name, part: found.part }, strings, styles, dayCount }
}

const properties = 'docProps/app.xml'

/** How days from 1900 are counted, by the name of the program that wrote the workbook. */
async function dayCountOf (archive: Archive): Promise<DayCount> {
  if (!archive.has(properties)) return 'unknown'
  let [element, program] = ['', '']
  const steps = parseXml(archive.read(properties), {
    open (name) { element = name },
    text (text) { if (element === 'Application') program = text },
    close () { element = '' }
  })
  while ((await steps.next()).done !== true) continue
  if (program.startsWith('LibreOffice')) return 'libreoffice'
  return program === 'Microsoft Excel' ? 'excel' : 'unknown'
}

function otherArchive (archive: Archive): string {
  return archive.has('content.xml')
    ? 'The file is an OpenDocument file; save it as .xlsx or CSV'
    : 'The file is an archive; send the file in it'
}

/** The relationships of a part, or of the whole archive, by their ids (ECMA-376, part 2, section 9.3). */
async function relationships (archive: Archive, part: string): Promise<Map<string, Relationship>> {
  const folder = posix.dirname(part)
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  const found = new Map<string, Relationship>()
  if (!archive.has(name)) throw damaged()
  await parseWhole(archive.read(name), (element, { Id = '', Type = '', Target = '', TargetMode }) => {
    if (element !== 'Relationship' || TargetMode === 'External') return
    const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)
    found.set(Id, { type: posix.basename(Type), part: target })
  })
  return found
}

function partsOf (related: Map<string, Relationship>, type: string): string[] {
  return [...related.values()].filter((relationship) => relationship.type === type).map(({ part }) => part)
}
