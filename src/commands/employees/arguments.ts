import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { operations } from '../../../generated/operations.ts'
import { locate, parametersOf, type Schema } from '../../contract/document.ts'
import type { Input } from '../../contract/operations.ts'
import { requestContract } from '../../contract/request.ts'
import { InvalidRequest } from '../../domain/error.ts'
import { type RowMediaType, rowMediaTypes } from '../../formats/formats.ts'

/** What a command was asked to do with a file; `-` stands for standard input or output. */
export interface FileRequest<Query> { file: string, mediaType: RowMediaType, query: Query }

/**
 * Reads the arguments of a command that does with a file what an operation does with a body: the name of the file, its
 * format, and whatever the operation's query takes, as `--sort-by` for `sort_by`.
 *
 * @throws {InvalidRequest} where the contract does not let the operation be asked so
 */
export function fileRequest<Id extends 'importEmployees' | 'exportEmployees'> (
  id: Id,
  args: string[]
): FileRequest<Input<Id>['query']> {
  const { values, positionals: [file, ...more] } = parseArgs({ args, allowPositionals: true, options: optionsOf(id) })
  if (file === undefined || more.length > 0) {
    throw new Error('One FILE should be named, or - for standard input or output')
  }
  const { format = formatOf(file), ...given } = values
  const mediaType = mediaTypeOf(String(format))
  const pairs = Object.entries(given).map(([name, value]) => [name.replaceAll('-', '_'), String(value)])
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

function formatOf (file: string): string {
  const extension = /\.(csv|ndjson|jsonl)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  return extension === 'jsonl' ? 'ndjson' : extension
}

function mediaTypeOf (format: string): RowMediaType {
  if (format === 'csv' || format === 'ndjson') return rowMediaTypes[format]
  throw new Error('The name of the file should end in .csv, .ndjson or .jsonl, or --format should be csv or ndjson')
}
