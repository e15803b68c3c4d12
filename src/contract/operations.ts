import type { components, operations as contract } from '../../generated/openapi.ts'
import type { operations, scopes, securitySchemes } from '../../generated/operations.ts'

type Table = typeof operations
type Schemas = components['schemas']

export type OperationId = keyof Table
export type Tag = Table[OperationId]['tag']
export type SecurityScheme = typeof securitySchemes[number]
export type Scope = typeof scopes[number]

/** The operations that a tag gathers. */
export type OperationsTagged<T extends Tag> = {
  [Id in OperationId]: Table[Id]['tag'] extends T ? Id : never
}[OperationId]

/** The operations that anyone may call. */
export type PublicOperationId = {
  [Id in OperationId]: Table[Id]['security'] extends null ? Id : never
}[OperationId]

/** The problems that have a name of their own: `employee-exists` for `/problems/employee-exists`. */
export type ProblemName = Name<NonNullable<Schemas['NamedProblem' | 'TokenProblem' | 'ImportProblem']['type']>>
type Name<Type> = Type extends `/problems/${infer N}` ? N : never

/** A rule of the contract that a request breaks. */
export type InvalidInput = Schemas['InvalidInput']

/** What the contract lets a caller send, with the defaults filled in. */
export interface Input<Id extends OperationId> {
  path: Given<contract[Id]['parameters']['path']>
  query: WithDefaults<Given<contract[Id]['parameters']['query']>, keyof Table[Id]['defaults']>
  headers: Given<contract[Id]['parameters']['header']>
  body: Table[Id]['streams'] extends 'in' ? ByteStream<MediaTypeOf<contract[Id]>> : BodyOf<contract[Id]>
}

/** A body that is read as it comes. */
export interface ByteStream<MediaType = string> { mediaType: MediaType, bytes: AsyncIterable<Uint8Array> }

/** A body that is written as it goes. */
export interface TextStream<MediaType = string> { mediaType: MediaType, texts: AsyncIterable<string> }

/** What the contract lets an operation answer: one member for each success status that it declares. */
export type Output<Id extends OperationId> = {
  [Status in keyof contract[Id]['responses'] & Success]: { status: Status } &
    (Table[Id]['streams'] extends 'out'
      ? { body: TextStream<MediaTypeIn<contract[Id]['responses'][Status]>> }
      : ContentOf<contract[Id]['responses'][Status]>) &
    HeadersOf<contract[Id]['responses'][Status]>
}[keyof contract[Id]['responses'] & Success]

type Success = 200 | 201 | 202 | 204 | 304

type Given<Parameters> = [Parameters] extends [never | undefined] ? Nothing : NonNullable<Parameters>
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
  ? keyof Declared<Headers> extends never ? { headers?: never } : { headers: Declared<Headers> }
  : { headers?: never }

/** The headers that the contract names; openapi-typescript lets any other stand beside them. */
type Declared<Headers> = { [Header in keyof Headers as string extends Header ? never : Header]: Headers[Header] }
