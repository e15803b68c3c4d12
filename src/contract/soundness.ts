import { operations } from '../../generated/operations.ts'
import { type Document, escape, follow, methods } from './document.ts'
import { compileAt } from './schemas.ts'

/** @throws {Error} if anything keeps the service from starting: see {@link contractFaults} */
export function requireSound (contract: Document, handlers: string[]): void {
  const faults = contractFaults(contract, handlers)
  if (faults.length > 0) throw new Error(`The contract does not hold together:\n${faults.join('\n')}`)
}

/**
 * What keeps the service from starting: operations that the contract, its generated table and the handlers do not have
 * in common, and examples that their own schemas refuse. Empty if all is well.
 */
export function contractFaults (contract: Document, handlers: string[]): string[] {
  const declared = Object.values(contract.paths).flatMap((item) =>
    methods.flatMap((method) => item[method]?.operationId ?? []))
  const generated = Object.keys(operations)
  return [
    ...missing(declared, generated).map((id) => `${id} is not in generated/operations.ts: run \`npm run generate\``),
    ...missing(generated, declared).map((id) => `${id} is not in openapi.yaml: run \`npm run generate\``),
    ...missing(declared, handlers).map((id) => `${id} has no handler`),
    ...missing(handlers, declared).map((id) => `${id} is handled, but not in openapi.yaml`),
    ...exampleFaults('', contract)
  ]
}

function missing (wanted: string[], there: string[]): string[] {
  return wanted.filter((id) => !there.includes(id))
}

/** Visits every part of the contract; examples stand beside a `schema`, or inside one as a list. */
function exampleFaults (pointer: string, part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  const { schema, examples, example } = part as { schema?: unknown, examples?: unknown, example?: unknown }
  const own = schema === undefined
    ? refused(pointer, Array.isArray(examples) ? examples : [])
    : refused(`${pointer}/schema`, [...named(examples), ...example === undefined ? [] : [example]])
  const inner = Object.entries(part)
    .filter(([key]) => key !== 'examples' && key !== 'example')
    .flatMap(([key, value]) => exampleFaults(`${pointer}/${escape(key)}`, value))
  return [...own, ...inner]
}

/** The values of a map of examples, wherever they stand. */
function named (examples: unknown): unknown[] {
  const places = Object.values(examples ?? {}).map((value: unknown) => follow({ pointer: '', value }))
  return places.map(({ value }) => (value as Example).value)
}

interface Example { value: unknown }

function refused (pointer: string, examples: unknown[]): string[] {
  if (examples.length === 0) return []
  const validate = compileAt(pointer)
  return examples.filter((example) => !validate(example)).map((example) =>
    `the example ${JSON.stringify(example)} is refused by its schema at #${pointer}`)
}
