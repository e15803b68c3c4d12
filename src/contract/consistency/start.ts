import { operations } from '../../../generated/operations.ts'
import { sourceHash } from '../../../generated/source.ts'
import { hashOf } from './hash.ts'

/**
 * Checks that generated/ was written from the contract, and that exactly the operations of the contract have handlers.
 *
 * @param source - the text of the contract
 * @param handlers - the names of all handlers
 * @throws {Error} names everything that does not hold
 */
export function requireConsistent (source: string, handlers: string[]): void {
  const declared = Object.keys(operations)
  const isCurrent = hashOf(source) === sourceHash
  const sentences = [
    ...isCurrent ? [] : ['generated/ was written from another openapi.yaml: run `npm run generate`'],
    ...missing(declared, handlers).map((id) => `${id} has no handler`),
    ...missing(handlers, declared).map((id) => `${id} is handled, but not in openapi.yaml`)
  ]
  if (sentences.length > 0) throw new Error(`The contract does not hold together:\n${sentences.join('\n')}`)
}

/** The names of the first list that the second lacks. */
export function missing (names: string[], list: string[]): string[] {
  return names.filter((name) => !list.includes(name))
}
