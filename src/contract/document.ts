import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** The parts of an OpenAPI 3.1 document that the service and its tests read. */
export interface Document {
  openapi: string
  info: { title: string, version: string }
  tags: Array<{ name: string }>
  paths: Record<string, PathItem>
  components: { schemas: Record<string, Schema>, securitySchemes: Record<string, SecurityScheme> }
}

export interface PathItem extends Partial<Record<Method, Operation>> {
  parameters?: Parameter[]
}

export interface Operation {
  operationId: string
  tags: string[]
  summary?: string
  description?: string
  security?: Array<Record<string, string[]>>
  parameters?: Parameter[]
  requestBody?: RequestBody
  responses: Record<string, Response>
}

export interface Parameter {
  name: string
  in: string
  required?: boolean
  schema: Schema
}

export interface RequestBody {
  required?: boolean
  content: Record<string, MediaType>
}

export interface Response {
  headers?: Record<string, unknown>
  content?: Record<string, MediaType>
}

export interface MediaType {
  schema: Schema
  /** The schema of each item of a body that is a stream of them. */
  'x-item-schema'?: unknown
  examples?: Record<string, { value: unknown }>
}

export interface Schema {
  type?: string
  default?: string | number | boolean
  maximum?: number
  maxItems?: number
  properties?: Record<string, unknown>
  additionalProperties?: unknown
  examples?: unknown[]
}

export interface SecurityScheme {
  flows: { password: { scopes: Record<string, string> } }
}

/** The methods that a path item can describe (OpenAPI 3.1, section 4.8.9). */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const
export type Method = typeof methods[number]

/** A part of a document: its value, and its JSON Pointer (RFC 6901) into the document. */
export interface Located<T> {
  document: unknown
  pointer: string
  value: T
}

/** The contract as it was written. */
export const source = readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8')

/** The contract, parsed once. */
export const document: Document = parse(source)

/** A document, as the part from which its other parts are located. */
export function rootOf<T> (document: T): Located<T> {
  return { document, pointer: '', value: document }
}

const root = rootOf(document)

/** Follows the keys of `path`, and each `$ref` on the way, from the contract's root or another part of a document. */
export function locate<T> (path: ReadonlyArray<string | number>, from: Located<unknown> = root): Located<T> {
  const end = path.reduce<Located<unknown>>(({ document, pointer, value }, key) => resolveReference({
    document,
    pointer: `${pointer}/${escapePointer(String(key))}`,
    value: (value as Record<string, unknown>)[key]
  }), from)
  return end as Located<T>
}

/** The path, the method and the operation object of every operation. */
export function operationsOf (contract: Document): Array<{ path: string, method: Method, operation: Operation }> {
  return Object.entries(contract.paths).flatMap(([path, item]) => methods.flatMap((method) => {
    const operation = item[method]
    return operation === undefined ? [] : [{ path, method, operation }]
  }))
}

/** The parameters of an operation: those of its path item, then its own. */
export function parametersOf (path: string, method: string, from: Located<unknown> = root): Array<Located<Parameter>> {
  const lists = [['paths', path, 'parameters'], ['paths', path, method.toLowerCase(), 'parameters']]
  return lists.flatMap((list) => {
    const { value: parameters = [] } = locate<Parameter[] | undefined>(list, from)
    return parameters.map((_, index) => locate<Parameter>([...list, index], from))
  })
}

/** The part that a `$ref` refers to; any other part is returned as it is. */
export function resolveReference (part: Located<unknown>): Located<unknown> {
  const reference = (part.value as { $ref?: unknown } | undefined)?.$ref
  if (typeof reference !== 'string') return part
  return locate(reference.split('/').slice(1).map(unescapePointer), rootOf(part.document))
}

/** A key as a token of a JSON Pointer (RFC 6901, section 3). */
export function escapePointer (key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

function unescapePointer (key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}
