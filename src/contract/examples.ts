import { type Document, escapePointer, type Located, resolveReference, rootOf } from './document.ts'
import { compileAt } from './schemas.ts'

/** A sentence about each example of the contract that violates its own schema. */
export function invalidExamples (contract: Document): string[] {
  return examplesWithin(rootOf(contract)).flatMap(({ pointer, values }) => violatingExamples(pointer, values))
}

interface Examples { pointer: string, values: unknown[] }

/** The examples of a part and of all parts within it, each list with the JSON Pointer of its schema. */
function examplesWithin ({ document, pointer, value }: Located<unknown>): Examples[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value)
    .filter(([key]) => key !== 'examples' && key !== 'example')
    .flatMap(([key, value]) => examplesWithin({ document, pointer: `${pointer}/${escapePointer(key)}`, value }))
  return [...examplesOf({ document, pointer, value }), ...inner]
}

/**
 * A schema has a list of examples. A parameter, header or media type has a `schema`, and beside it one `example` or a
 * map of `examples`.
 */
function examplesOf ({ document, pointer, value }: Located<unknown>): Examples[] {
  const { schema, examples, example } = value as { schema?: unknown, examples?: unknown, example?: unknown }
  if (schema === undefined) return Array.isArray(examples) ? [{ pointer, values: examples }] : []
  const named = Object.values(examples ?? {}).map((value: unknown) =>
    (resolveReference({ document, pointer: '', value }) as Located<{ value: unknown }>).value.value)
  return [{ pointer: `${pointer}/schema`, values: example === undefined ? named : [...named, example] }]
}

function violatingExamples (pointer: string, values: unknown[]): string[] {
  if (values.length === 0) return []
  const validate = compileAt(pointer)
  return values.filter((value) => !validate(value)).map((value) =>
    `the example ${JSON.stringify(value)} violates its schema at #${pointer}`)
}
