import type { CallOptions, Send } from '../connection/transport.ts'
import type { EmployeeRow, QueryOf } from '../contract.ts'

type ExportQuery = QueryOf<'exportEmployees'>

/**
 * Exports employees as CSV, NDJSON or .xlsx. The stream fails if the export breaks off.
 *
 * @param query - by default, `format` is `csv`
 */
export async function exportEmployees (
  send: Send,
  query: ExportQuery = {},
  options?: CallOptions
): Promise<ReadableStream<Uint8Array>> {
  const { body } = await send<ReadableStream<Uint8Array>>({
    ...options, method: 'GET', path: '/employees/export', query, repeatable: 'never', streams: 'response'
  })
  return body
}

/** Exports employees one by one, in constant memory. The iterator throws if the export breaks off. */
export async function * exportRows (
  send: Send,
  query: Omit<ExportQuery, 'format' | 'bom' | 'raw'> = {},
  options?: CallOptions
): AsyncGenerator<EmployeeRow, void, undefined> {
  const stream = await exportEmployees(send, { ...query, format: 'ndjson' }, options)
  for await (const line of linesOf(stream)) yield JSON.parse(line)
}

/** The lines of a text, each of which ends with a line feed. */
async function * linesOf (stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
      const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
      rest = String(lines.pop())
      yield * lines
    }
  } finally {
    await reader.cancel()
  }
  if (rest !== '') throw new Error('The export ends within a row')
}
