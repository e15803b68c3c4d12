import type { ImportRow } from '../domain/employees/import-rows.ts'
import { readCsv } from './csv.ts'
import { contentOf } from './file/content.ts'
import { gunzip } from './file/gzip.ts'
import { type FileWithHead, withHead } from './file/head.ts'
import { readNdjson } from './ndjson.ts'
import type { RecognizedFile } from './recognized.ts'
import type { CellOptions } from './table/cells.ts'
import { encodingOf, toUtf8 } from './text/encoding.ts'
import { UnreadableFile } from './unreadable.ts'
import { readXlsx } from './xlsx/xlsx.ts'

/** What is known about a file. The rest is recognized from its content. */
export interface FileOptions extends CellOptions {
  format?: RecognizedFile['format'] | undefined
  /** The encoding of a text, by a name of the WHATWG Encoding standard. */
  encoding?: string | undefined
}

/** The rows of a file as they arrive, and what was recognized so far. An invalid row comes with its errors. */
export interface EmployeeFile { rows: AsyncIterable<ImportRow[]>, recognized: RecognizedFile }

/** Reads a file as it arrives; memory does not grow with the number of rows. */
export function readEmployees (bytes: AsyncIterable<Uint8Array>, options: FileOptions): EmployeeFile {
  const recognized: RecognizedFile = { format: options.format ?? 'csv' }
  return { rows: rowsOf(bytes, options, recognized), recognized }
}

/** @throws {InvalidRequest} if the file cannot be read, or has no rows */
async function * rowsOf (
  bytes: AsyncIterable<Uint8Array>,
  options: FileOptions,
  recognized: RecognizedFile
): AsyncGenerator<ImportRow[]> {
  const chunks = bytes[Symbol.asyncIterator]()
  let isEmpty = true
  try {
    for await (const rows of readContent(await unpack(await withHead(chunks), recognized), options, recognized)) {
      if (rows.length > 0) isEmpty = false
      yield rows
    }
  } finally {
    await chunks.return?.()
  }
  if (isEmpty) throw new UnreadableFile('The file has no rows')
}

/** A file that was compressed for its transfer may itself be compressed. */
const maxLayers = 2

/** Unpacks a compressed file. */
async function unpack (file: FileWithHead, recognized: RecognizedFile): Promise<FileWithHead> {
  let unpacked = file
  for (let layer = 0; layer < maxLayers && contentOf(unpacked.head) === 'gzip'; layer++) {
    recognized.compression = 'gzip'
    unpacked = await withHead(gunzip(unpacked.bytes)[Symbol.asyncIterator]())
  }
  return unpacked
}

function readContent (
  { head, bytes }: FileWithHead,
  options: FileOptions,
  recognized: RecognizedFile
): AsyncIterable<ImportRow[]> {
  const content = contentOf(head)
  if (content === 'gzip') throw new UnreadableFile('The file is an archive; send the file in it')
  if (content !== 'xlsx' && options.format === 'xlsx') throw new UnreadableFile('The file is no workbook (.xlsx)')
  recognized.format = content === 'xlsx' ? content : options.format ?? content
  if (recognized.format === 'xlsx') return readXlsx(bytes, options, recognized)
  const encoding = encodingOf(head) ?? options.encoding
  if (encoding !== undefined) recognized.encoding = encoding
  const isRead = encoding === undefined || encoding === 'utf-8' || encoding === 'windows-1252'
  const text = isRead ? bytes : toUtf8(bytes, encoding)
  return recognized.format === 'ndjson' ? readNdjson(text, recognized) : readCsv(text, options, recognized)
}
