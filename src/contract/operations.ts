import type { components, operations as contract } from '../../generated/openapi.ts'
import type { operations, scopes, securitySchemes } from '../../generated/operations.ts'

type Table = typeof operations
type Schemas = components['schemas']

export type OperationId = keyof Table
export type Tag = Table[OperationId]['tag']
export type SecurityScheme = typeof securitySchemes[number]
export type Scope = typeof scopes[number]

/** The operations of a tag. */
export type OperationsTagged<T extends Tag> = {
  [Id in OperationId]: Table[Id]['tag'] extends T ? Id : never
}[OperationId]

/** The operations that need no token. */
export type PublicOperationId = {
  [Id in OperationId]: Table[Id]['security'] extends null ? Id : never
}[OperationId]

/** The names of the problem types: `employee-exists` for `/problems/employee-exists`. */
export type ProblemName = NameOf<Schemas[keyof Schemas]>
type NameOf<Problem> = Problem extends { type: `/problems/${infer Name}` } ? Name : never

/** A violation of the contract by a request. */
export type InvalidField = Schemas['InvalidField']

/** A valid request of an operation: its parameters, with the defaults filled in, and its body. */
export interface Input<Id extends OperationId> {
  path: Declared<contract[Id]['parameters']['path']>
  query: WithDefaults<Declared<contract[Id]['parameters']['query']>, keyof Table[Id]['defaults']>
  headers: Declared<contract[Id]['parameters']['header']>
  body: Table[Id]['streams'] extends 'in' ? ByteStream<MediaTypeOf<contract[Id]>> : BodyOf<contract[Id]>
}

/** A request body that is read as it arrives. */
export interface ByteStream<MediaType = string> {
  mediaType: MediaType
  /** The encoding that the `charset` of the media type names. */
  encoding: string | undefined
  bytes: AsyncIterable<Uint8Array>
}

/** A response body that is sent as it is written. */
export interface ChunkStream<MediaType = string> { mediaType: MediaType, chunks: AsyncIterable<string | Uint8Array> }

/** A response of an operation: one member of the union for each success status that the contract declares. */
export type Output<Id extends OperationId> = {
  [Status in keyof contract[Id]['responses'] & Success]: { status: Status } &
    (Table[Id]['streams'] extends 'out'
      ? { body: ChunkStream<MediaTypeIn<contract[Id]['responses'][Status]>> }
      : ContentOf<contract[Id]['responses'][Status]>) &
    HeadersOf<contract[Id]['responses'][Status]>
}[keyof contract[Id]['responses'] & Success]

type Success = 200 | 201 | 202 | 204 | 304

type Declared<Parameters> = [Parameters] extends [never | undefined] ? Nothing : NonNullable<Parameters>
type Nothing = Record<never, never>

type WithDefaults<Query, Defaulted> = Query & Required<Pick<Query, keyof Query & Defaulted>>

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : undefined

type MediaTypeOf<Operation> = Operation extends { requestBody: infer Body } ? MediaTypeIn<Body> : never
type MediaTypeIn<Body> = Body extends { content: infer Content } ? keyof Content : never

type ContentOf<Response> = Response extends { content: infer Content }
  ? [Content] extends [never] ? { body?: never } : { body: Content[keyof Content] }
  : { body?: never }

type HeadersOf<Response> = Response extends { headers: infer Headers }
  ? keyof Named<Headers> extends never ? { headers?: never } : { headers: Named<Headers> }
  : { headers?: never }

/** The headers that the contract names, without the index signature that openapi-typescript adds for other headers. */
type Named<Headers> = { [Header in keyof Headers as string extends Header ? never : Header]: Headers[Header] }
