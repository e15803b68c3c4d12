import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { document } from './document.ts'

const fullDate = /^\d{4}-\d\d-\d\d$/
const time = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-5]):[0-5]\d)$/

// Every error is wanted, with the schema that raised it: the sentence for the caller stands there.
// `then` and `else` may require what the schema around them defines.
const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictRequired: false })
ajv.addVocabulary([
  'openapi', 'info', 'servers', 'tags', 'paths', 'components', // the document's own words
  'x-messages',
  'x-max-bytes' // checked where passwords are normalized
])
formats.default(ajv, ['date', 'uuid'])
// Text that has an encoding in UTF-8, as a string with half of a surrogate pair has not.
ajv.addFormat('text', (text) => text.isWellFormed())
// RFC 3339, as far as PostgreSQL has it: no year 0, no more than microseconds, no offset of 16 hours or more. That of
// ajv-formats takes a space for the T.
ajv.addFormat('date-time', (text) => text[10] === 'T' && isDay(text.slice(0, 10)) && time.test(text.slice(11)))
// A hint for user interfaces.
ajv.addFormat('password', true)
addDateLimit('x-not-before', (date, limit) => date >= limit)
addDateLimit('x-not-after', (date, limit) => date <= limit)
ajv.addSchema(document, 'contract')

const compiled = new Map<string, ValidateFunction>()

/** The function that validates against the schema at a JSON Pointer into the contract; made once for each. */
export function compileAt (pointer: string): ValidateFunction {
  const validate = compiled.get(pointer) ?? ajv.compile(schemaAt(pointer))
  compiled.set(pointer, validate)
  return validate
}

/** The function that validates an object whose members have schemas in the contract, and that has no others. */
export function compileMembers (pointers: Record<string, string>, required: string[]): ValidateFunction {
  const properties = Object.fromEntries(Object.entries(pointers).map(([name, pointer]) => [name, schemaAt(pointer)]))
  return ajv.compile({ type: 'object', additionalProperties: false, required, properties })
}

function schemaAt (pointer: string) {
  return { $ref: `contract#${encodeURI(pointer)}` }
}

/** Whether there was, or will be, such a day. `Date` takes the 30th of February for one in March. */
function isDay (date: string): boolean {
  const milliseconds = fullDate.test(date) && date >= '0001' ? Date.parse(date) : NaN
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(date)
}

const dayMs = 86_400_000
let lastDay = { number: NaN, date: '' }

/** The full-date of today in UTC, which is written anew once a day: of a million dates each is held against it. */
function today (): string {
  const now = Date.now()
  const number = Math.floor(now / dayMs)
  if (number !== lastDay.number) lastDay = { number, date: new Date(now).toISOString().slice(0, 10) }
  return lastDay.date
}

/** Adds a keyword that limits a full-date; its value is a full-date or `today`, which is that of UTC. */
function addDateLimit (keyword: string, holds: (date: string, limit: string) => boolean) {
  ajv.addKeyword({
    keyword,
    type: 'string',
    schemaType: 'string',
    validate: (limit: string, date: string) =>
      // What is no date has an error of its own.
      !fullDate.test(date) || holds(date, limit === 'today' ? today() : limit)
  })
}
