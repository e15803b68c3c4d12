import { type Document, escapePointer, type Located, type Parameter, resolveReference, rootOf } from '../document.ts'
import { compileAt } from '../schemas/compile.ts'

/** A sentence about each example of the contract that violates its own schema. */
export function invalidExamples (contract: Document): string[] {
  return partsWithin(rootOf(contract)).map(examplesOf)
    .flatMap(({ pointer, values }) => violatingExamples(pointer, values))
}

/**
 * A sentence about each optional parameter with examples: Swagger UI and other clients send them unasked, as filters
 * that hide employees or as versions that are out of date.
 */
export function unaskedExamples (contract: Document): string[] {
  return partsWithin(rootOf(contract)).flatMap(({ pointer, value }) => {
    const { in: place, required, examples, example } = value as Partial<Parameter>
    return typeof place === 'string' && required !== true && (examples ?? example) !== undefined
      ? [`the optional parameter at #${pointer} has examples, which clients send unasked: use its description`]
      : []
  })
}

interface Examples { pointer: string, values: unknown[] }

/** An object of a document and all objects within it, except those within examples. */
function partsWithin ({ document, pointer, value }: Located<unknown>): Array<Located<object>> {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value)
    .filter(([key]) => key !== 'examples' && key !== 'example')
    .flatMap(([key, value]) => partsWithin({ document, pointer: `${pointer}/${escapePointer(key)}`, value }))
  return [{ document, pointer, value }, ...inner]
}

/**
 * A schema has a list of examples. A parameter, header or media type has a `schema`, and beside it one `example` or a
 * map of `examples`.
 */
function examplesOf ({ document, pointer, value }: Located<object>): Examples {
  const { schema, examples, example } = value as { schema?: unknown, examples?: unknown, example?: unknown }
  if (schema === undefined) return { pointer, values: Array.isArray(examples) ? examples : [] }
  const named = Object.values(examples ?? {}).map((value: unknown) =>
    (resolveReference({ document, pointer: '', value }) as Located<{ value: unknown }>).value.value)
  return { pointer: `${pointer}/schema`, values: example === undefined ? named : [...named, example] }
}

function violatingExamples (pointer: string, values: unknown[]): string[] {
  if (values.length === 0) return []
  const validate = compileAt(pointer)
  return values.filter((value) => !validate(value)).map((value) =>
    `the example ${JSON.stringify(value)} violates its schema at #${pointer}`)
}
