import { operations } from '../../generated/operations.ts'
import { type Document, escapePointer, resolveReference, methods } from './document.ts'
import { compileAt } from './schemas.ts'

/** @throws {Error} if anything keeps the service from starting: see {@link inconsistencies} */
export function requireConsistent (contract: Document, handlers: string[]): void {
  const faults = inconsistencies(contract, handlers)
  if (faults.length > 0) throw new Error(`The contract does not hold together:\n${faults.join('\n')}`)
}

/**
 * What keeps the service from starting: operations that the contract, its generated table and the handlers do not have
 * in common, and examples that their own schemas refuse. Empty if all is well.
 */
export function inconsistencies (contract: Document, handlers: string[]): string[] {
  const declared = Object.values(contract.paths).flatMap((item) =>
    methods.flatMap((method) => item[method]?.operationId ?? []))
  const generated = Object.keys(operations)
  return [
    ...missing(declared, generated).map((id) => `${id} is not in generated/operations.ts: run \`npm run generate\``),
    ...missing(generated, declared).map((id) => `${id} is not in openapi.yaml: run \`npm run generate\``),
    ...missing(declared, handlers).map((id) => `${id} has no handler`),
    ...missing(handlers, declared).map((id) => `${id} is handled, but not in openapi.yaml`),
    ...invalidExamples('', contract)
  ]
}

function missing (wanted: string[], there: string[]): string[] {
  return wanted.filter((id) => !there.includes(id))
}

/** Visits every part of the contract; examples stand beside a `schema`, or inside one as a list. */
function invalidExamples (pointer: string, part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  const { schema, examples, example } = part as { schema?: unknown, examples?: unknown, example?: unknown }
  const own = schema === undefined
    ? rejectedExamples(pointer, Array.isArray(examples) ? examples : [])
    : rejectedExamples(`${pointer}/schema`, [...exampleValues(examples), ...example === undefined ? [] : [example]])
  const inner = Object.entries(part)
    .filter(([key]) => key !== 'examples' && key !== 'example')
    .flatMap(([key, value]) => invalidExamples(`${pointer}/${escapePointer(key)}`, value))
  return [...own, ...inner]
}

/** The values of a map of examples, wherever they stand. */
function exampleValues (examples: unknown): unknown[] {
  const places = Object.values(examples ?? {}).map((value: unknown) => resolveReference({ pointer: '', value }))
  return places.map(({ value }) => (value as Example).value)
}

interface Example { value: unknown }

function rejectedExamples (pointer: string, examples: unknown[]): string[] {
  if (examples.length === 0) return []
  const validate = compileAt(pointer)
  return examples.filter((example) => !validate(example)).map((example) =>
    `the example ${JSON.stringify(example)} is refused by its schema at #${pointer}`)
}
