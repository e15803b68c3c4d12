import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { document } from './document.ts'
import { forbiddenCharacter, isVisible } from './texts.ts'

const fullDate = /^\d{4}-\d\d-\d\d$/
const time = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-5]):[0-5]\d)$/

// `allErrors`: a response names every violation. `verbose`: an error carries its schema, which has the message for it.
// `strictRequired: false`: `then` and `else` may require properties that the schema around them defines.
const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictRequired: false })
ajv.addVocabulary([
  'openapi', 'info', 'servers', 'tags', 'paths', 'components', 'x-ignored-parameters', // members of an OpenAPI document
  'x-messages', // messages by keyword, in place of the general ones
  'x-max-bytes', // checked by the domain, after normalization
  'x-enum-varnames', // names for generators of clients
  'x-remedy' // what a client can do about a problem
])
formats.default(ajv, ['date', 'uuid'])
// Well-formed Unicode: no unpaired surrogate, which UTF-8 cannot encode.
ajv.addFormat('text', (text) => text.isWellFormed())
// RFC 3339, within the bounds of PostgreSQL: no year 0, at most six fractional digits, an offset below 16 hours. The
// format of ajv-formats allows a space in place of the T.
ajv.addFormat('date-time', (text) => text[10] === 'T' && isDay(text.slice(0, 10)) && time.test(text.slice(11)))
// Hints for user interfaces and generators: no text violates them.
ajv.addFormat('password', true)
ajv.addFormat('binary', true)
// The bounds of an integer say which values it may have.
for (const format of ['int32', 'int64']) ajv.addFormat(format, { type: 'number', validate: () => true })
// A text as a reader sees it: `memberNormalizer` normalizes it before it is validated.
ajv.addKeyword({ keyword: 'x-text', type: 'string', validate: (_: true, text: string) => !forbiddenCharacter(text) })
ajv.addKeyword({ keyword: 'x-visible', type: 'string', validate: (_: true, text: string) => isVisible(text) })
addDateBound('x-not-before', (date, bound) => date >= bound)
addDateBound('x-not-after', (date, bound) => date <= bound)
ajv.addSchema(document, 'contract')

const compiled = new Map<string, ValidateFunction>()

/** Compiles the schema at a JSON Pointer into the contract, once per pointer. */
export function compileAt (pointer: string): ValidateFunction {
  const validate = compiled.get(pointer) ?? ajv.compile(schemaAt(pointer))
  compiled.set(pointer, validate)
  return validate
}

/** Compiles a closed object schema from members whose schemas are in the contract. */
export function compileMembers (pointers: Record<string, string>, required: string[]): ValidateFunction {
  const properties = Object.fromEntries(Object.entries(pointers).map(([name, pointer]) => [name, schemaAt(pointer)]))
  return ajv.compile({ type: 'object', additionalProperties: false, required, properties })
}

function schemaAt (pointer: string) {
  return { $ref: `contract#${encodeURI(pointer)}` }
}

/** Whether the calendar has this day. `Date` turns the 30th of February into a day in March. */
export function isDay (date: string): boolean {
  const milliseconds = fullDate.test(date) && date >= '0001' ? Date.parse(date) : NaN
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(date)
}

const dayMs = 86_400_000
let lastDay = { number: NaN, date: '' }

/** Today's full-date in UTC. It is formatted once a day, since an import compares it with every row. */
function today (): string {
  const now = Date.now()
  const number = Math.floor(now / dayMs)
  if (number !== lastDay.number) lastDay = { number, date: new Date(now).toISOString().slice(0, 10) }
  return lastDay.date
}

/** Adds a keyword that bounds a full-date. Its value is a full-date or `today`, in UTC. */
function addDateBound (keyword: string, allows: (date: string, bound: string) => boolean) {
  ajv.addKeyword({
    keyword,
    type: 'string',
    schemaType: 'string',
    validate: (bound: string, date: string) =>
      // Other text violates `format: date`, and is reported once.
      !fullDate.test(date) || allows(date, bound === 'today' ? today() : bound)
  })
}
