import { readFileSync } from 'node:fs'
import type { OpenAPIV3_1 } from 'openapi-types'

/** An OpenAPI 3.1 document, with the members that this service's contract has. */
export interface Document {
  openapi: string
  info: OpenAPIV3_1.InfoObject
  servers: OpenAPIV3_1.ServerObject[]
  tags: OpenAPIV3_1.TagObject[]
  /** Query parameters that every operation ignores; `*` at the end of a name stands for any text. */
  'x-ignored-parameters': string[]
  paths: Record<string, PathItem>
  components: {
    schemas: Record<string, Schema>
    responses: Record<string, Response>
    securitySchemes: Record<string, SecurityScheme>
  }
}

export type PathItem = Partial<Record<Method, Operation>>

/** OpenAPI lets an operation do without a name and tags; this contract does not. */
export type Operation = OpenAPIV3_1.OperationObject<{
  operationId: string
  tags: string[]
  /** The day from which the operation is deprecated (full-date). */
  'x-deprecated-at'?: string
  /** The day from which the operation may be gone (full-date). */
  'x-sunset'?: string
}>

export type Parameter = OpenAPIV3_1.ParameterObject
export type RequestBody = OpenAPIV3_1.RequestBodyObject
export type Responses = OpenAPIV3_1.ResponsesObject
export type Response = OpenAPIV3_1.ResponseObject
export type Schema = OpenAPIV3_1.SchemaObject

/** `x-item-schema` is the schema of each item of a body that is a stream of items. */
export type MediaType = OpenAPIV3_1.MediaTypeObject & { 'x-item-schema'?: Schema }

interface SecurityScheme {
  flows: { password: { tokenUrl: string, refreshUrl: string, scopes: Record<string, string> } }
}

/** The methods that a path item can describe (OpenAPI 3.1, section 4.8.9). */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const
export type Method = typeof methods[number]

/** A value within a document, and the JSON Pointer (RFC 6901) that leads to it. */
export interface Located<T> {
  document: unknown
  pointer: string
  value: T
}

/** The text of the contract. */
export const source = read('openapi.yaml')

/** The contract, as `npm run generate` parsed it. */
export const document: Document = JSON.parse(read('generated/openapi.json'))

function read (path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
}

/** The root of a document, from which its parts are located. */
export function rootOf<T> (document: T): Located<T> {
  return { document, pointer: '', value: document }
}

const root = rootOf(document)

/** Follows the keys of `path` and every `$ref`, from the root of the contract or from another part of a document. */
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

/** The parameters of an operation: the ones of its path item, then its own. */
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
