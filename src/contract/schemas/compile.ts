import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { _, type CodeKeywordDefinition, type KeywordCxt } from 'ajv'
import { document } from '../document.ts'
import { formats, keywords } from './keywords.ts'

// `allErrors`: a response names every violation. `verbose`: an error carries its schema, which has the message for it.
// `strictRequired: false`: `then` and `else` may require properties that the schema around them defines.
// `code`: for `npm run generate`, which writes the code of the validators.
export const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  messages: false,
  strict: true,
  strictRequired: false,
  formats,
  code: { source: true, lines: true, formats: _`formats` }
})
ajv.addVocabulary([
  'openapi', 'info', 'servers', 'tags', 'paths', 'components', 'x-ignored-parameters', // members of an OpenAPI document
  'x-messages', // messages by keyword, in place of the general ones
  'x-max-bytes', // checked by the domain, after normalization
  'x-enum-varnames', // names for generators of clients
  'x-remedy' // what a client can do about a problem
])
for (const keyword of ['minLength', 'maxLength']) shortenCheckOf(keyword)
for (const keyword of Object.keys(keywords)) ajv.addKeyword({ keyword, type: 'string', code: failUnlessCompliant })
ajv.addSchema(document, 'contract')

/**
 * Lets Ajv count the characters of a text only where its UTF-16 code units, of which a character has one or two, do not
 * tell that there are enough, or not too many.
 */
function shortenCheckOf (keyword: string): void {
  const definition = ajv.getKeyword(keyword) as CodeKeywordDefinition
  const code = (context: KeywordCxt) => {
    const { gen, data, schemaCode } = context
    const units = _`${data}.length`
    const isDoubtful = keyword === 'maxLength' ? _`${units} > ${schemaCode}` : _`${units} < 2 * ${schemaCode}`
    gen.if(isDoubtful, () => { definition.code(context) })
  }
  ajv.removeKeyword(keyword).addKeyword({ ...definition, keyword, before: 'pattern', code })
}

/** The code of a keyword of the contract's own: a call of its function in {@link keywords}. */
function failUnlessCompliant (context: KeywordCxt): void {
  const { gen, keyword, data, schemaCode } = context
  const functions = gen.scopeValue('func', { ref: keywords, code: _`keywords` })
  context.fail(_`!${functions}[${keyword}](${data}, ${schemaCode})`)
}

const compiled = new Map<string, ValidateFunction>()

/** Compiles the schema at a JSON Pointer into the contract, once per pointer. */
export function compileAt (pointer: string): ValidateFunction {
  const validate = compiled.get(pointer) ?? ajv.compile(schemaAt(pointer))
  compiled.set(pointer, validate)
  return validate
}

/** A schema that is the one at a JSON Pointer into the contract. */
export function schemaAt (pointer: string): { $ref: string } {
  return { $ref: `contract#${encodeURI(pointer)}` }
}
