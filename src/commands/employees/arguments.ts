import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { operations } from '../../../generated/operations.ts'
import { locate, parametersOf, type Schema } from '../../contract/document.ts'
import type { Input } from '../../contract/operations.ts'
import { requestContract } from '../../contract/request.ts'
import { InvalidRequest } from '../../domain/error.ts'

/** The file of a command and the query of the operation. The file `-` is standard input or output. */
export interface FileRequest<Query> { file: string, query: Query }

/**
 * Reads the arguments of a command that works like an operation, with a file as the body. The options are the query
 * parameters of the operation: `--sort-by` for `sort_by`.
 *
 * @throws {InvalidRequest} if the query breaks rules of the contract
 * @throws {Error} if there is not exactly one file
 */
export function fileRequest<Id extends 'importEmployees' | 'exportEmployees'> (
  id: Id,
  args: string[]
): FileRequest<Input<Id>['query']> {
  const { values, positionals: [file, ...more] } = parseArgs({ args, allowPositionals: true, options: optionsOf(id) })
  if (file === undefined || more.length > 0) throw new Error('Name one FILE, or - for standard input or output')
  const pairs = Object.entries(values).map(([name, value]) => [name.replaceAll('-', '_'), String(value)])
  const query = new URLSearchParams(Object.fromEntries(pairs)).toString()
  const body = { mediaType: 'text/csv', value: undefined, repeated: [] }
  const read = requestContract(id).read({ path: {}, query, headers: {}, body })
  if ('errors' in read) throw new InvalidRequest(read.errors)
  return { file, query: read.input.query as Input<Id>['query'] }
}

function optionsOf (id: 'importEmployees' | 'exportEmployees'): ParseArgsOptionsConfig {
  const { path, method } = operations[id]
  const parameters = parametersOf(path, method).map((parameter) => {
    const isFlag = locate<Schema>(['schema'], parameter).value.type === 'boolean'
    return [parameter.value.name.replaceAll('_', '-'), { type: isFlag ? 'boolean' : 'string' }]
  })
  return Object.fromEntries(parameters)
}
