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

/** A place in the document: its value, and the JSON Pointer (RFC 6901) at which it stands. */
export interface Located<T> {
  pointer: string
  value: T
}

/** The contract as it was written. */
export const source = readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8')

/** The contract, parsed once. */
export const document: Document = parse(source)

/** The place that `path` leads to from `from`, or from the document's root, with every `$ref` on the way followed. */
export function locate<T> (path: ReadonlyArray<string | number>, from: Located<unknown> = root): Located<T> {
  const end = path.reduce<Located<unknown>>((place, key) => resolveReference({
    pointer: `${place.pointer}/${escapePointer(String(key))}`,
    value: (place.value as Record<string, unknown>)[key]
  }), from)
  return end as Located<T>
}

/** The parameters of the path and of the operation. */
export function parametersOf (path: string, method: string): Array<Located<Parameter>> {
  const lists = [['paths', path, 'parameters'], ['paths', path, method.toLowerCase(), 'parameters']]
  return lists.flatMap((list) =>
    (locate<Parameter[] | undefined>(list).value ?? []).map((_, index) => locate<Parameter>([...list, index])))
}

const root: Located<unknown> = { pointer: '', value: document }

/** The place that a place's `$ref` leads to, or else the place itself. */
export function resolveReference (place: Located<unknown>): Located<unknown> {
  const reference = (place.value as { $ref?: unknown } | undefined)?.$ref
  return typeof reference === 'string' ? locate(reference.split('/').slice(1).map(unescapePointer)) : place
}

/** A key as a token of a JSON Pointer (RFC 6901, section 3). */
export function escapePointer (key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

function unescapePointer (key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}
