import type { ErrorObject, ValidateFunction } from 'ajv'
import { escapePointer } from './document.ts'
import type { InvalidField } from './operations.ts'
import { forbiddenCharacter } from './texts.ts'

type Part = InvalidField['in']

/** Validates a part of a request. Each violation has a JSON Pointer into that part and a sentence for the client. */
export function violations (validate: ValidateFunction, value: unknown, part: Part): InvalidField[] {
  validate(value)
  // Ajv reports the failure of `then` or `else`, and once more that of the `if` around it.
  const found = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map((error) =>
    ({ in: part, pointer: pointerOf(error), message: sentence(error, part) }))
  // Several keywords may have one message.
  return found.filter(({ pointer, message }, index) => index === found.findIndex((other) =>
    other.pointer === pointer && other.message === message))
}

/** The pointer to the missing or unknown member, otherwise to the value. */
function pointerOf ({ instancePath, params }: ErrorObject): string {
  const member: unknown = params['missingProperty'] ?? params['additionalProperty']
  return typeof member === 'string'
    ? `${instancePath}/${escapePointer(member)}`
    : instancePath
}

/** The sentence of the schema's `x-messages` for the keyword, otherwise the general sentence for the keyword. */
function sentence ({ keyword, params, parentSchema, data }: ErrorObject, part: Part): string {
  const ofSchema: unknown = parentSchema?.['x-messages']?.[keyword]
  if (typeof ofSchema === 'string') return ofSchema
  return (sentences[keyword] ?? fallbackSentence)(params, part, data)
}

type Sentence = (params: Record<string, unknown>, part: Part, data: unknown) => string

const fallbackSentence: Sentence = () => 'Input should follow the contract'
const sentences: Record<string, Sentence> = {
  type: ({ type }) => `Input should be a valid ${String(type)}`,
  required: () => 'Field required',
  additionalProperties: (_, part) => part === 'body' ? 'Extra inputs are not permitted' : 'Unknown parameter',
  minimum: ({ limit }) => `Input should be greater than or equal to ${String(limit)}`,
  maximum: ({ limit }) => `Input should be less than or equal to ${String(limit)}`,
  minLength: ({ limit }) => `String should have at least ${characters(limit)}`,
  maxLength: ({ limit }) => `String should have at most ${characters(limit)}`,
  enum: ({ allowedValues }) => `Input should be ${alternatives(allowedValues)}`,
  'x-text': (_, __, data) => `Input should not contain ${forbiddenCharacter(String(data))}; remove it`,
  format: ({ format }) => `Input should be ${formats[String(format)] ?? `a valid ${String(format)}`}`
}

const formats: Record<string, string> = {
  date: 'a valid date in the form YYYY-MM-DD',
  'date-time': 'a valid time in the form YYYY-MM-DDTHH:MM:SSZ',
  text: 'well-formed Unicode'
}

function characters (limit: unknown): string {
  return limit === 1 ? '1 character' : `${String(limit)} characters`
}

function alternatives (values: unknown): string {
  return (values as unknown[]).map((value) => `'${String(value)}'`).join(', ').replace(/, (?=[^,]*$)/, ' or ')
}
