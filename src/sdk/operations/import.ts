import { browser } from '../connection/browser.ts'
import type { CallOptions, Send } from '../connection/transport.ts'
import type { ImportReport, QueryOf } from '../contract.ts'
import { counted, streamOf, uploadWithProgress } from './upload.ts'

/** A file as a whole. It is sent again if the access token is refused. */
type WholeFile = Blob | string | Uint8Array

/** A file, its text or its bytes; or the chunks of a file, which few browsers can send. */
export type FileContent = WholeFile | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>

type Parameters = QueryOf<'importEmployees'>

export interface ImportOptions extends CallOptions {
  /** Whether a refused row excludes all rows (`atomic`) or only itself (`partial`). Default: `atomic`. */
  mode?: NonNullable<Parameters['mode']>
  /** Whether a row whose `emp_id` is taken is refused, skipped, or replaces the employee. Default: `error`. */
  onConflict?: NonNullable<Parameters['on_conflict']>
  /** Whether the import only reports its result and what it recognized in the file. */
  dryRun?: boolean
  /** The format of the file. Default: it is recognized. */
  format?: NonNullable<Parameters['format']>
  /** The order of day, month and year in the file. Default: only dates in the form YYYY-MM-DD are understood. */
  dateFormat?: NonNullable<Parameters['date_format']>
  /** Whether every text of CSV is stored unchanged, with the apostrophe that an export put before it. */
  raw?: boolean
  /** Called with the number of bytes that were sent. */
  onProgress?: (sentBytes: number) => void
}

/**
 * Imports employees from a file of any size.
 *
 * @throws {Problem} `import-refused` with the errors of the rows, if the mode is `atomic` and a row is refused
 */
export async function importEmployees (
  send: Send,
  file: FileContent,
  { mode, onConflict, dryRun, format, dateFormat, raw, onProgress, ...options }: ImportOptions = {}
): Promise<ImportReport> {
  const { body } = await send<ImportReport>({
    ...options,
    ...bodyOf(file, onProgress),
    method: 'POST',
    path: '/employees/import',
    query: { mode, on_conflict: onConflict, dry_run: dryRun, format, date_format: dateFormat, raw },
    headers: { 'content-type': 'application/octet-stream' },
    repeatable: 'never',
    streams: 'request'
  })
  return body
}

/** The body of an import, and the function that sends it. Browsers tell the progress of an XMLHttpRequest alone. */
function bodyOf (file: FileContent, onProgress: ImportOptions['onProgress']) {
  if (!isWhole(file)) return { body: counted(streamOf(file), onProgress) }
  // Typed arrays of a shared buffer are not sent.
  const blob = new Blob([file as Exclude<WholeFile, Uint8Array> | Uint8Array<ArrayBuffer>])
  if (onProgress === undefined) return { body: blob }
  const { XMLHttpRequest } = browser
  if (XMLHttpRequest !== undefined) return { body: blob, fetch: uploadWithProgress(XMLHttpRequest, onProgress) }
  return { body: () => counted(blob.stream(), onProgress) }
}

function isWhole (file: FileContent): file is WholeFile {
  return file instanceof Blob || typeof file === 'string' || file instanceof Uint8Array
}
