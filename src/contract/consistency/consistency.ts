import { limits } from '../../../generated/limits.ts'
import { operations } from '../../../generated/operations.ts'
import { invalidDeprecations } from '../deprecations.ts'
import { type Document, operationsOf } from '../document.ts'
import { undescribedProblems } from '../problems.ts'
import { invalidExamples, unaskedExamples } from './examples.ts'
import { inconsistentLimits } from './limits.ts'

/**
 * Holds the contract, the generated files and the handlers together; see {@link inconsistencies}.
 *
 * @param handlers - the names of all handlers
 * @throws {Error} names every inconsistency
 */
export function requireConsistent (contract: Document, handlers: string[]): void {
  const sentences = inconsistencies(contract, handlers)
  if (sentences.length > 0) throw new Error(`The contract does not hold together:\n${sentences.join('\n')}`)
}

/**
 * A sentence about each operation that the contract, the generated table and the handlers do not have in common, about
 * each limit that is stated with two values, about each example that violates its own schema, about each optional
 * parameter with examples, about each type of problems that is not described, and about each invalid deprecation.
 */
export function inconsistencies (contract: Document, handlers: string[]): string[] {
  const declared = operationsOf(contract).map(({ operation }) => operation.operationId)
  const generated = Object.keys(operations)
  return [
    ...missing(declared, generated).map((id) => `${id} is not in generated/operations.ts: run \`npm run generate\``),
    ...missing(generated, declared).map((id) => `${id} is not in openapi.yaml: run \`npm run generate\``),
    ...missing(declared, handlers).map((id) => `${id} has no handler`),
    ...missing(handlers, declared).map((id) => `${id} is handled, but not in openapi.yaml`),
    ...inconsistentLimits(contract, limits),
    ...invalidExamples(contract),
    ...unaskedExamples(contract),
    ...undescribedProblems(contract),
    ...invalidDeprecations(contract)
  ]
}

/** The names of the first list that the second lacks. */
function missing (names: string[], list: string[]): string[] {
  return names.filter((name) => !list.includes(name))
}
