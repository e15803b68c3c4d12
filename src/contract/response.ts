import type { ValidateFunction } from 'ajv'
import { operations } from '../../generated/operations.ts'
import { type Located, locate, type MediaType, type Response, type Responses } from './document.ts'
import type { OperationId } from './operations.ts'
import { compileAt } from './schemas.ts'

/** An answer that the contract does not allow. It never leaves the service. */
export class ContractViolation extends Error {}

/** How an operation may answer. */
export interface ResponseContract {
  /** The media types of its successes; none where they have no body. */
  mediaTypes: readonly string[]
  /** Holds an answer against the contract. @throws {ContractViolation} */
  check: (status: number, body: unknown) => void
}

/** The statuses that an operation may answer. */
export function declaredStatuses (id: OperationId): number[] {
  return Object.keys(responses(id).value).map(Number)
}

function responses (id: OperationId) {
  const { path, method } = operations[id]
  return locate<Responses>(['paths', path, method.toLowerCase(), 'responses'])
}

/** Makes the judge of an operation's answers. */
export function responseContract (id: OperationId): ResponseContract {
  const place = responses(id)
  const declared = new Map(Object.keys(place.value).map((status) =>
    [Number(status), content(locate<Response>([status], place))]))
  const successes = [...declared].filter(([status]) => status < 300)

  return {
    mediaTypes: [...new Set(successes.flatMap(([, { mediaTypes }]) => mediaTypes))],
    check (status, body) {
      const content = declared.get(status)
      if (content === undefined) throw new ContractViolation(`${id} should not answer ${status}`)
      const broken = content.brokenRules(body)
      if (broken.length === 0) return
      throw new ContractViolation(`${id} should not answer ${status} with this body: ${broken.join(', ')}`)
    }
  }
}

/** What an answer may hold. */
interface Content {
  mediaTypes: string[]
  /** The rules that a body breaks, by their places in the body and in the contract; never what is in the body. */
  brokenRules: (body: unknown) => string[]
}

function content (response: Located<Response>): Content {
  const content = locate<Record<string, MediaType> | undefined>(['content'], response)
  const mediaTypes = Object.keys(content.value ?? {})
  const [first] = mediaTypes
  if (first === undefined) return { mediaTypes, brokenRules: (body) => body === undefined ? [] : ['none is declared'] }
  const mediaType = locate<MediaType>([first], content)
  // What goes item by item is held against the schema of its items as it is written.
  if ('x-item-schema' in mediaType.value) return { mediaTypes, brokenRules: () => [] }
  const validate = compileAt(locate(['schema'], mediaType).pointer)
  return { mediaTypes, brokenRules: (body) => violatedRules(validate, body) }
}

function violatedRules (validate: ValidateFunction, body: unknown): string[] {
  validate(body)
  return (validate.errors ?? []).map(({ instancePath, schemaPath }) => `${instancePath || '/'} ${schemaPath}`)
}
