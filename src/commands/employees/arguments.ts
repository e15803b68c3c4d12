import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { operations } from '../../../generated/operations.ts'
import { locate, parametersOf, type Schema } from '../../contract/document.ts'
import type { Input } from '../../contract/operations.ts'
import { requestContract } from '../../contract/request.ts'
import { InvalidRequest } from '../../domain/error.ts'
import { isRowFormat, type RowMediaType, rowMediaTypes } from '../../formats/formats.ts'

/** The file of a command, its format, and the query of the operation. The file `-` is standard input or output. */
export interface FileRequest<Query> { file: string, mediaType: RowMediaType, query: Query }

/**
 * Reads the arguments of a command that works like an operation, with a file as the body. The options are `--format`
 * and the query parameters of the operation: `--sort-by` for `sort_by`.
 *
 * @throws {InvalidRequest} if the query breaks rules of the contract
 * @throws {Error} if there is not exactly one file, or its format is not known
 */
export function fileRequest<Id extends 'importEmployees' | 'exportEmployees'> (
  id: Id,
  args: string[]
): FileRequest<Input<Id>['query']> {
  const { values, positionals: [file, ...more] } = parseArgs({ args, allowPositionals: true, options: optionsOf(id) })
  if (file === undefined || more.length > 0) throw new Error('Name one FILE, or - for standard input or output')
  const { format = formatOf(file), ...parameters } = values
  const mediaType = mediaTypeOf(String(format))
  const pairs = Object.entries(parameters).map(([name, value]) => [name.replaceAll('-', '_'), String(value)])
  const query = new URLSearchParams(Object.fromEntries(pairs)).toString()
  const body = { mediaType, value: undefined, repeated: [] }
  const read = requestContract(id).read({ path: {}, query, headers: {}, body })
  if ('errors' in read) throw new InvalidRequest(read.errors)
  return { file, mediaType, query: read.input.query as Input<Id>['query'] }
}

function optionsOf (id: 'importEmployees' | 'exportEmployees'): ParseArgsOptionsConfig {
  const { path, method } = operations[id]
  const parameters = parametersOf(path, method).map((parameter) => {
    const isFlag = locate<Schema>(['schema'], parameter).value.type === 'boolean'
    return [parameter.value.name.replaceAll('_', '-'), { type: isFlag ? 'boolean' : 'string' }]
  })
  return { ...Object.fromEntries(parameters), format: { type: 'string' } }
}

/** The format by the extension of a file name; empty if it has no known extension. */
function formatOf (file: string): string {
  const extension = /\.(csv|ndjson|jsonl)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  return extension === 'jsonl' ? 'ndjson' : extension
}

function mediaTypeOf (format: string): RowMediaType {
  if (isRowFormat(format)) return rowMediaTypes[format]
  throw new Error('The file name should end in .csv, .ndjson or .jsonl, or --format should be csv or ndjson')
}
