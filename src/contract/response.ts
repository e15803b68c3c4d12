import type { ValidateFunction } from 'ajv'
import { operations } from '../../generated/operations.ts'
import { type Located, locate, type MediaType, type Response, type Responses } from './document.ts'
import type { OperationId } from './operations.ts'
import { validatorAt } from './schemas/validators.ts'

/** A response that violates the contract. The service answers 500 in its place. */
export class ContractViolation extends Error {}

/** The response side of an operation's contract. */
export interface ResponseContract {
  /** The media types of the success responses; empty where these have no body. */
  mediaTypes: readonly string[]
  /** Validates a response. @throws {ContractViolation} */
  check: (status: number, body: unknown) => void
}

/** The statuses that the contract declares for an operation. */
export function declaredStatuses (id: OperationId): number[] {
  return Object.keys(responses(id).value).map(Number)
}

function responses (id: OperationId) {
  const { path, method } = operations[id]
  return locate<Responses>(['paths', path, method.toLowerCase(), 'responses'])
}

/** Compiles the response validator of an operation. */
export function responseContract (id: OperationId): ResponseContract {
  const all = responses(id)
  const declared = new Map(Object.keys(all.value).map((status) =>
    [Number(status), contentOf(locate<Response>([status], all))]))
  const successes = [...declared].filter(([status]) => status < 300)

  return {
    mediaTypes: [...new Set(successes.flatMap(([, { mediaTypes }]) => mediaTypes))],
    check (status, body) {
      const content = declared.get(status)
      if (content === undefined) throw new ContractViolation(`${id} should not answer ${status}`)
      const violations = content.validate(body)
      if (violations.length === 0) return
      throw new ContractViolation(`${id} should not answer ${status} with this body: ${violations.join(', ')}`)
    }
  }
}

/** The content that the contract declares for a status. */
interface Content {
  mediaTypes: string[]
  /** Each violation, as JSON Pointers into the body and into the schema: these are logged, and quote no value. */
  validate: (body: unknown) => string[]
}

function contentOf (response: Located<Response>): Content {
  const content = locate<Record<string, MediaType> | undefined>(['content'], response)
  const mediaTypes = Object.keys(content.value ?? {})
  const [first] = mediaTypes
  if (first === undefined) return { mediaTypes, validate: (body) => body === undefined ? [] : ['none is declared'] }
  const mediaType = locate<MediaType>([first], content)
  // The items of a stream are validated against `x-item-schema` as they are written.
  if ('x-item-schema' in mediaType.value) return { mediaTypes, validate: () => [] }
  const validate = validatorAt(locate(['schema'], mediaType).pointer)
  return { mediaTypes, validate: (body) => violations(validate, body) }
}

function violations (validate: ValidateFunction, body: unknown): string[] {
  validate(body)
  return (validate.errors ?? []).map(({ instancePath, schemaPath }) => `${instancePath || '/'} ${schemaPath}`)
}
