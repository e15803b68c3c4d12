import { limits } from '../../../generated/limits.ts'
import { operations } from '../../../generated/operations.ts'
import { invalidDeprecations } from '../deprecations.ts'
import { type Document, operationsOf } from '../document.ts'
import { undescribedProblems } from '../problems.ts'
import { invalidExamples, unaskedExamples } from './examples.ts'
import { inconsistentLimits } from './limits.ts'
import { missing } from './start.ts'

/**
 * A sentence about each operation that the contract and the generated table do not have in common, about each limit
 * that is stated with two values, about each example that violates its own schema, about each optional parameter with
 * examples, about each type of problems that is not described, and about each invalid deprecation.
 */
export function inconsistencies (contract: Document): string[] {
  const declared = operationsOf(contract).map(({ operation }) => operation.operationId)
  const generated = Object.keys(operations)
  return [
    ...missing(declared, generated).map((id) => `${id} is not in generated/operations.ts: run \`npm run generate\``),
    ...missing(generated, declared).map((id) => `${id} is not in openapi.yaml: run \`npm run generate\``),
    ...inconsistentLimits(contract, limits),
    ...invalidExamples(contract),
    ...unaskedExamples(contract),
    ...undescribedProblems(contract),
    ...invalidDeprecations(contract)
  ]
}
