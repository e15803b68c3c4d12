import fc, { type Arbitrary } from 'fast-check'
import { operations } from '../../../generated/operations.ts'
import { compileAt } from '../../../src/contract/schemas/compile.ts'
import { locate, type Located } from '../../../src/contract/document.ts'

/** The keywords of JSON Schema that the contract uses in requests. */
interface Schema {
  type: 'object' | 'string' | 'integer' | 'boolean'
  properties?: Record<string, unknown>
  required?: string[]
  enum?: string[]
  pattern?: string
  format?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
}

/** Values that a schema of the contract allows. The filter applies `if`, which the candidates ignore. */
export function valid (part: Located<unknown>): Arbitrary<unknown> {
  const validate = compileAt(part.pointer)
  return candidates(part as Located<Schema>).filter((value) => validate(value))
}

/** Values that a schema does not allow, close to valid ones: a member is missing, odd or unknown. */
export function invalid (part: Located<unknown>): Arbitrary<unknown> {
  const validate = compileAt(part.pointer)
  const closeToValid = (part as Located<Schema>).value.type === 'object'
    ? valid(part).chain((value) => invalidObject(value as Record<string, unknown>))
    : oddity
  return fc.oneof(closeToValid, oddity).filter((value) => !validate(value))
}

/** Segments with another meaning than a parameter has: those that URLs resolve, and those of paths of the contract. */
const segments = new Set(['', '.', '..', ...Object.values(operations).flatMap(({ path }) => path.split('/'))])

/** Text that the schema of a parameter does not allow, and that names no other path. */
export function invalidText (part: Located<unknown>): Arbitrary<string> {
  const validate = compileAt(part.pointer)
  const { type } = (part as Located<Schema>).value
  return fc.oneof(oddity.map(asText), fc.string({ minLength: 201, maxLength: 300 })).filter((text) =>
    !segments.has(text) && text.isWellFormed() &&
    !validate(type === 'integer' && /^-?[0-9]+$/.test(text) ? Number(text) : text) &&
    !(type === 'boolean' && ['true', 'false'].includes(text)))
}

/** A value as a parameter or a form would have it. */
export function asText (value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function candidates (part: Located<Schema>): Arbitrary<unknown> {
  const { value: schema } = part
  switch (schema.type) {
    case 'boolean': return fc.boolean()
    case 'integer': return fc.integer({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000 })
    case 'string': return text(schema)
    case 'object': {
      const names = Object.keys(schema.properties ?? {})
      const members: Record<string, Arbitrary<unknown>> = Object.fromEntries(names.map((name) =>
        [name, valid(locate(['properties', name], part))]))
      return fc.record(members, { requiredKeys: schema.required ?? [] })
    }
  }
}

function text ({ enum: choices, pattern, format, minLength = 0, maxLength = 300 }: Schema): Arbitrary<string> {
  if (choices !== undefined) return fc.constantFrom(...choices)
  if (format === 'date') return date
  if (format === 'date-time') return dateTime
  // Random text would hardly ever match a pattern with few characters.
  if (pattern !== undefined && /^\^(\[A-Z|\()/.test(pattern)) return fc.stringMatching(new RegExp(pattern))
  return fc.oneof(fc.string({ unit: character, minLength, maxLength }), fc.string({ minLength, maxLength }))
}

const date = fc.date({ min: new Date('1800-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** A time of any year, with any allowed fraction of a second and any offset. */
const dateTime = fc.tuple(
  fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }),
  fc.stringMatching(/^(\.\d{1,6})?(Z|[+-](0\d|1[0-5]):[0-5]\d)$/)
).map(([date, rest]) => date.toISOString().slice(0, 19) + rest)

const [firstSurrogate, surrogates, codePoints] = [0xd800, 0x800, 0x110000]

/**
 * Any character of Unicode, as the unit `binary` of fast-check. That unit would first list them all in a map, which
 * takes a second.
 */
const character: Arbitrary<string> = fc.nat(codePoints - surrogates - 1).map(
  (index) => String.fromCodePoint(index < firstSurrogate ? index : index + surrogates),
  (character) => {
    const codePoint = String(character).codePointAt(0) ?? NaN
    if (character !== String.fromCodePoint(codePoint)) throw new Error('not one character')
    return codePoint < firstSurrogate ? codePoint : codePoint - surrogates
  })

/** Values of every JSON type that clients send by mistake or malice. */
const oddity: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null, true, false, 0, -1, -0.5, 1.5, 2 ** 31, 1e300, '', ' ', '0', '1', '01', '0x1F', '1e3', ' 1', 'NaN', 'null',
    [], {}, [7], { $ne: 1 }, { toString: '' }, '\0', '\ud800', '2023-02-30', '0000-01-01', '10000-01-01', 'now',
    'infinity', "' OR 1=1 --", '%', '../..'
  ),
  fc.string({ unit: character, maxLength: 250 }),
  fc.jsonValue({ maxDepth: 2 }) as Arbitrary<unknown>
)

function invalidObject (value: Record<string, unknown>): Arbitrary<unknown> {
  const names = Object.keys(value)
  const foreign = fc.oneof(fc.constantFrom('id', 'is_admin', '__proto__', 'constructor', ''), fc.string())
  const surplus = fc.tuple(foreign, oddity)
    .map(([name, odd]) => Object.fromEntries([...Object.entries(value), [name, odd]]))
  if (names.length === 0) return surplus
  const name = fc.constantFrom(...names)
  return fc.oneof(
    surplus,
    name.map((missing) => Object.fromEntries(Object.entries(value).filter(([name]) => name !== missing))),
    fc.tuple(name, oddity).map(([name, odd]) => ({ ...value, [name]: odd }))
  )
}
