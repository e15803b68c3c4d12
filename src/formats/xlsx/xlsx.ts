import type { ImportRow } from '../../domain/employees/import-rows.ts'
import type { RecognizedFile } from '../recognized.ts'
import type { CellOptions } from '../table/cells.ts'
import { Table } from '../table/table.ts'
import { collect, openArchive } from './archive.ts'
import { Sheet } from './sheet.ts'
import { readSharedStrings } from './strings.ts'
import { readDateStyles } from './styles.ts'
import { readWorkbook } from './workbook.ts'
import { parseXml } from './xml.ts'

/**
 * Reads the rows of the first sheet of a workbook (.xlsx, ECMA-376). The workbook is kept in memory while it is read,
 * with the texts that cells share.
 *
 * @throws {InvalidRequest} if the workbook cannot be read, or its sheet has no valid header
 */
export async function * readXlsx (
  bytes: AsyncIterable<Uint8Array>,
  options: CellOptions,
  recognized: RecognizedFile
): AsyncGenerator<ImportRow[]> {
  // Empty batches show that the file is still being read.
  const file = yield * idle(collect(bytes))
  const archive = await openArchive(file)
  const { sheet: { name, part }, strings, styles, dayCount } = await readWorkbook(archive)
  recognized.sheet = name
  const isDate = styles === undefined ? [] : await readDateStyles(archive.read(styles))
  const texts = strings === undefined ? [] : yield * idle(readSharedStrings(archive.read(strings)))
  const sheet = new Sheet({ strings: texts, isDate, dayCount })
  const table = new Table(options, recognized)
  const steps = parseXml(archive.read(part), sheet)
  while ((await steps.next()).done !== true) yield table.read(sheet.records.splice(0))
  table.end()
}

async function * idle<Result> (work: AsyncGenerator<undefined, Result>): AsyncGenerator<ImportRow[], Result> {
  for (;;) {
    const { done, value } = await work.next()
    if (done === true) return value
    yield []
  }
}
