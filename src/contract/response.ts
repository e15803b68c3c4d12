import type { ValidateFunction } from 'ajv'
import { operations } from '../../generated/operations.ts'
import { locate, type MediaType, type Operation, type Place, type Response } from './document.ts'
import type { OperationId } from './operations.ts'
import { compileAt } from './schemas.ts'

/** An answer that the contract does not allow. It never leaves the service. */
export class ContractViolation extends Error {}

/** How an operation may answer. */
export interface ResponseContract {
  /** The media type of its successes; undefined where they have no body. */
  mediaType: string | undefined
  /** Holds an answer against the contract. @throws {ContractViolation} */
  check: (status: number, body: unknown) => void
}

/** The statuses that an operation may answer. */
export function declaredStatuses (id: OperationId): number[] {
  return Object.keys(responses(id).value).map(Number)
}

function responses (id: OperationId) {
  const { path, method } = operations[id]
  return locate<Operation['responses']>(['paths', path, method.toLowerCase(), 'responses'])
}

/** Makes the judge of an operation's answers. */
export function responseContract (id: OperationId): ResponseContract {
  const place = responses(id)
  const declared = new Map(Object.keys(place.value).map((status) =>
    [Number(status), content(locate<Response>([status], place))]))
  const success = [...declared].find(([status]) => status < 300)

  return {
    mediaType: success?.[1]?.mediaType,
    check (status, body) {
      if (!declared.has(status)) throw new ContractViolation(`${id} should not answer ${status}`)
      const broken = brokenRules(declared.get(status)?.validate, body)
      if (broken.length === 0) return
      throw new ContractViolation(`${id} should not answer ${status} with this body: ${broken.join(', ')}`)
    }
  }
}

/** The rules that a body breaks, by their places in the body and in the contract; never what is in the body. */
function brokenRules (validate: ValidateFunction | undefined, body: unknown): string[] {
  if (validate === undefined) return body === undefined ? [] : ['none is declared']
  validate(body)
  return (validate.errors ?? []).map(({ instancePath, schemaPath }) => `${instancePath || '/'} ${schemaPath}`)
}

interface Content { mediaType: string, validate: ValidateFunction }

function content (response: Place<Response>): Content | undefined {
  const [mediaType] = Object.keys(locate<Record<string, MediaType> | undefined>(['content'], response).value ?? {})
  return mediaType === undefined
    ? undefined
    : { mediaType, validate: compileAt(locate(['content', mediaType, 'schema'], response).pointer) }
}
