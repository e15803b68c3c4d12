import type { Schema } from '../../../contract/document.ts'

/** A schema as the contract has it: a reference is not followed. */
export type SchemaPart = Schema | { $ref: string }

/** A list of the members of a schema; empty if it has none. */
export function memberList (schema: SchemaPart, indent = ''): string {
  if ('$ref' in schema || schema.properties === undefined) return ''
  const { properties, required = [] } = schema
  return Object.entries(properties).map(([name, member]) => {
    const presence = required.includes(name) ? ', required' : ''
    return `${indent}- \`${name}\`${presence}: ${typeText(member)}${sentence(member)}\n${innerList(member, indent)}`
  }).join('')
}

/** The members of an object, or of the objects of an array, that has no name of its own. */
function innerList (schema: SchemaPart, indent: string): string {
  const inner = 'items' in schema ? schema.items : schema
  return memberList(inner, `${indent}  `)
}

function sentence (schema: SchemaPart): string {
  const { description } = schema as { description?: string }
  return description === undefined ? '' : `. ${oneLine(description)}`
}

/** A text of the contract in one line. */
export function oneLine (text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

/** The type of a value in words, with its limits: a named schema as a link. */
export function typeText (schema: SchemaPart): string {
  if ('$ref' in schema) return schemaLink(schema.$ref)
  const { oneOf, enum: values } = schema
  if (oneOf !== undefined) return oneOf.map(typeText).join(' or ')
  if (values !== undefined) return [values.map(code).join(', '), limitsText(schema, ['default'])].join(' ').trim()
  if ('items' in schema) return ['array of', typeText(schema.items), limitsText(schema)].join(' ').trim()
  return [[schema.type].flat().join(' or '), limitsText(schema)].join(' ').trim()
}

/** A value as JSON. */
function code (value: unknown): string {
  return `\`${JSON.stringify(value)}\``
}

function schemaLink (reference: string): string {
  const name = reference.replace(/^.*\//, '')
  return `[${name}](#${name.toLowerCase()})`
}

/** The keywords that limit a value, with their texts. */
const limits: Record<string, (limit: unknown) => string> = {
  format: String,
  minimum: (limit) => `at least ${String(limit)}`,
  maximum: (limit) => `at most ${String(limit)}`,
  minLength: (limit) => `from ${String(limit)} characters`,
  maxLength: (limit) => `up to ${String(limit)} characters`,
  minItems: (limit) => `from ${String(limit)} items`,
  maxItems: (limit) => `up to ${String(limit)} items`,
  pattern: (limit) => `pattern \`${String(limit)}\``,
  'x-not-before': (limit) => `not before ${String(limit)}`,
  'x-not-after': (limit) => `not after ${String(limit)}`,
  default: (limit) => `default ${code(limit)}`
}

function limitsText (schema: Schema, keywords = Object.keys(limits)): string {
  const texts = keywords.flatMap((keyword) => {
    const limit: unknown = schema[keyword as keyof Schema]
    return limit === undefined ? [] : [limits[keyword]?.(limit)]
  })
  return texts.length === 0 ? '' : `(${texts.join(', ')})`
}
