import type { ValidateFunction } from 'ajv'
import { operations } from '../../generated/operations.ts'
import { locate, type MediaType, type Operation, type Response } from './document.ts'
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

/** Makes the judge of an operation's answers. */
export function responseContract (id: OperationId): ResponseContract {
  const { path, method } = operations[id]
  const { value: statuses, pointer } = locate<Operation['responses']>(['paths', path, method.toLowerCase(), 'responses'])
  const declared = new Map(Object.keys(statuses).map((status) =>
    [Number(status), content(locate<Response>([status], { value: statuses, pointer }))]))
  const success = [...declared].find(([status]) => status < 300)

  return {
    mediaType: success?.[1]?.mediaType,
    check (status, body) {
      if (!declared.has(status)) throw new ContractViolation(`${id} should not answer ${status}`)
      const validate = declared.get(status)?.validate
      if (validate === undefined ? body === undefined : validate(body)) return
      const rules = validate?.errors?.map(({ instancePath, schemaPath }) => `${instancePath || '/'} ${schemaPath}`)
      throw new ContractViolation(`${id} should not answer ${status} with this body: ${rules?.join(', ') ?? 'none is declared'}`)
    }
  }
}

function content (response: { pointer: string, value: Response }): { mediaType: string, validate: ValidateFunction } | undefined {
  const [mediaType] = Object.keys(locate<Record<string, MediaType> | undefined>(['content'], response).value ?? {})
  if (mediaType === undefined) return undefined
  return { mediaType, validate: compileAt(locate(['content', mediaType, 'schema'], response).pointer) }
}
