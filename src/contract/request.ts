import { operations } from '../../generated/operations.ts'
import { decodeBoolean, decodeInteger } from './decoding.ts'
import {
  document, escapePointer, type Located, locate, type MediaType, type Parameter, parametersOf, type RequestBody,
  type Schema
} from './document.ts'
import { violations } from './messages.ts'
import type { InvalidField, OperationId } from './operations.ts'
import { parameterValidator, type ParameterPart, validatorAt } from './schemas/validators.ts'
import { memberNormalizer } from './texts.ts'
import { type Pairs, parsePairs } from './urlencoded.ts'

/** A request as received: percent-decoded path parameters, the raw query, the headers and the parsed body. */
export interface ReceivedRequest {
  path: Record<string, string>
  query: string
  /** Keyed by lower-case names. */
  headers: Record<string, string | string[] | undefined>
  body: Body
}

/** A parsed body; undefined where the request has none. `repeated` lists the names that occur twice in a form. */
export type Body = { mediaType: string, value: unknown, repeated: string[] } | undefined

/** The message about a parameter, or a member of a form, that was sent more than once. */
export const repeatedParameter = 'Parameter should be given once'

/** The request side of an operation's contract. */
export interface RequestContract {
  /** The media types of the body; empty where the operation has no body. */
  mediaTypes: readonly string[]
  /** Decodes and validates a request and fills in the defaults of its query; otherwise returns every violation. */
  read: (received: ReceivedRequest) => { input: RequestInput } | { errors: InvalidField[] }
}

/** The request of an operation; its type is `Input` of that operation. */
interface RequestInput { path: unknown, query: unknown, headers: unknown, body: unknown }

/** Compiles the request side of an operation's contract. */
export function requestContract (id: OperationId): RequestContract {
  const { path, method, defaults } = operations[id]
  const parameters = parametersOf(path, method)
  const readPath = parameterReader(id, 'path', parameters)
  const readQuery = parameterReader(id, 'query', parameters)
  const readHeaders = parameterReader(id, 'header', parameters)
  const pickHeaders = headerPicker(parameters)
  const validators = bodyValidators(locate(['paths', path, method.toLowerCase(), 'requestBody']))

  return {
    mediaTypes: [...validators.keys()],
    read (received) {
      const path = readPath({ values: received.path, repeated: [] })
      const query = readQuery(withoutIgnored(parsePairs(received.query)))
      const headers = readHeaders({ values: pickHeaders(received.headers), repeated: [] })
      const errors = [...path.errors, ...query.errors, ...headers.errors, ...bodyErrors(validators, received.body)]
      if (errors.length > 0) return { errors }
      return {
        input: {
          path: path.values,
          query: { ...defaults, ...query.values },
          headers: headers.values,
          body: received.body?.value
        }
      }
    }
  }
}

const ignored = new RegExp(`^(${document['x-ignored-parameters'].join('|').replaceAll('*', '.*')})$`, 's')

/** The query parameters that are meant for the service. */
function withoutIgnored ({ values, repeated }: Pairs): Pairs {
  return {
    values: Object.fromEntries(Object.entries(values).filter(([name]) => !ignored.test(name))),
    repeated: repeated.filter((name) => !ignored.test(name))
  }
}

/** Makes a function that picks the headers which the contract names, in the contract's spelling. */
function headerPicker (parameters: Array<Located<Parameter>>) {
  const names = parameters.filter(({ value }) => value.in === 'header').map(({ value }) => value.name)
  return (headers: ReceivedRequest['headers']): Record<string, string> => Object.fromEntries(names.flatMap((name) => {
    const value = headers[name.toLowerCase()]
    return value === undefined ? [] : [[name, String(value)]]
  }))
}

/** Makes a function that decodes and validates the parameters of one part of a request. */
function parameterReader (id: OperationId, part: ParameterPart, all: Array<Located<Parameter>>) {
  const parameters = all.filter(({ value }) => value.in === part)
  const decoders = parameters.map((parameter) =>
    ({ name: parameter.value.name, decode: decoderOf(locate<Schema>(['schema'], parameter).value) }))
  const validate = parameterValidator(id, part)

  return (received: Pairs): { values: Record<string, unknown>, errors: InvalidField[] } => {
    const values: Record<string, unknown> = { ...received.values }
    for (const { name, decode } of decoders) if (name in values) values[name] = decode(String(values[name]))
    return { values, errors: [...repeatedErrors(received.repeated, part), ...violations(validate, values, part)] }
  }
}

function decoderOf ({ type }: Schema): (text: string) => unknown {
  if (type === 'integer') return decodeInteger
  return type === 'boolean' ? decodeBoolean : String
}

type BodyValidator = (body: NonNullable<Body>) => InvalidField[]

/** The validators of a request body, by media type; none where the operation has no body. */
function bodyValidators (requestBody: Located<RequestBody | undefined>): Map<string, BodyValidator> {
  const mediaTypes = Object.keys(requestBody.value?.content ?? {})
  return new Map(mediaTypes.map((mediaType) =>
    [mediaType, bodyValidator(locate<MediaType>(['content', mediaType], requestBody))]))
}

function bodyErrors (validators: Map<string, BodyValidator>, body: Body): InvalidField[] {
  if (validators.size === 0) return []
  const validate = validators.get(body?.mediaType ?? '')
  // A body of another media type was never validated: it is refused like a missing one.
  if (body === undefined || validate === undefined) return [{ in: 'body', pointer: '', message: 'Body required' }]
  return validate(body)
}

function bodyValidator (mediaType: Located<MediaType>): BodyValidator {
  // The items of a stream are validated against `x-item-schema` as they are read.
  if ('x-item-schema' in mediaType.value) return () => []
  const schema = locate<Schema>(['schema'], mediaType)
  const validate = validatorAt(schema.pointer)
  const normalize = memberNormalizer(schema)
  // A repeated name matters only if the schema has it: a closed schema refuses other names, an open one ignores them.
  const names = new Set(Object.keys({ ...schema.value.properties }))
  return (body) => {
    normalize(body.value)
    const repeated = body.repeated.filter((name) => names.has(name))
    return [...repeatedErrors(repeated, 'body'), ...violations(validate, body.value, 'body')]
  }
}

function repeatedErrors (names: string[], part: InvalidField['in']): InvalidField[] {
  return names.map((name) => ({ in: part, pointer: `/${escapePointer(name)}`, message: repeatedParameter }))
}
