import { type Document, resolveReference } from '../document.ts'
import { isObject, mapped, type Members } from './members.ts'

/** The keywords of a schema in OpenAPI 3.0.3, section 4.7.24. */
const keywords = [
  'title', 'description', 'default', 'deprecated', 'example', 'readOnly', 'writeOnly', 'discriminator', 'externalDocs',
  'xml', 'type', 'nullable', 'format', 'enum', 'multipleOf', 'maximum', 'exclusiveMaximum', 'minimum',
  'exclusiveMinimum', 'maxLength', 'minLength', 'pattern', 'items', 'maxItems', 'minItems', 'uniqueItems',
  'properties', 'required', 'additionalProperties', 'maxProperties', 'minProperties', 'allOf', 'anyOf', 'oneOf', 'not'
]

/** Each rule replaces keywords of OpenAPI 3.1 by keywords of 3.0 with which the schema accepts the same values. */
const rules = [nullAlternative, besideReference, nullType, constant, exclusiveBounds, condition, firstExample]

/**
 * A schema of OpenAPI 3.1 (JSON Schema 2020-12) as a schema of OpenAPI 3.0.
 *
 * @throws {Error} if the schema has a keyword or a combination of types that OpenAPI 3.0 lacks
 */
export function schema30 (schema: unknown, document: Document): unknown {
  if (!isObject(schema) || isReference(schema)) return schema
  const replaced = rules.reduce<Members>((members, rule) => rule(members, document), schema)
  const within = (schema: unknown) => schema30(schema, document)
  return mapped(replaced, (value, keyword) => {
    switch (keyword) {
      case 'properties': return mapped(value as Members, within)
      case 'allOf': case 'anyOf': case 'oneOf': return (value as unknown[]).map(within)
      case 'items': case 'not': case 'additionalProperties': return within(value)
      default:
        if (keyword.startsWith('x-') || keywords.includes(keyword)) return value
        throw new Error(`OpenAPI 3.0 has no ${keyword}`)
    }
  })
}

function isReference (schema: Members): boolean {
  return '$ref' in schema && Object.keys(schema).length === 1
}

/** In 3.0, a reference replaces the members beside it. */
function besideReference ({ $ref, ...schema }: Members): Members {
  return $ref === undefined ? schema : { ...schema, allOf: [{ $ref }] }
}

function nullType ({ type, ...schema }: Members): Members {
  if (!Array.isArray(type)) return type === undefined ? schema : { type, ...schema }
  const [first, ...others] = type.filter((name) => name !== 'null')
  if (others.length > 0) throw new Error('OpenAPI 3.0 has one type in a schema')
  return { type: first, nullable: type.includes('null'), ...schema }
}

/** A reference or null. In 3.0, `nullable` adds null to the `type` beside it only, and not to that of a reference. */
function nullAlternative ({ oneOf, ...schema }: Members, document: Document): Members {
  if (!Array.isArray(oneOf)) return schema
  const others: unknown[] = oneOf.filter(({ type }: Members) => type !== 'null')
  if (others.length === oneOf.length) return { ...schema, oneOf }
  const { value } = resolveReference({ document, pointer: '', value: others[0] })
  return { ...value as Members, nullable: true, ...schema }
}

function constant ({ const: value, ...schema }: Members): Members {
  return value === undefined ? schema : { ...schema, enum: [value] }
}

function exclusiveBounds ({ exclusiveMinimum: above, exclusiveMaximum: below, ...schema }: Members): Members {
  return {
    ...schema,
    ...above !== undefined && { minimum: above, exclusiveMinimum: true },
    ...below !== undefined && { maximum: below, exclusiveMaximum: true }
  }
}

/** An `if` that compares one property with a constant, as the entry of that property. */
type Comparison = [[name: string, { const: unknown }]]
/** What `then` and `else` require, and the keywords that they add to those of the properties. */
interface Applied { required: string[], properties: Record<string, Members> }

/**
 * `if`, `then` and `else` of an object: either the property has the constant and `then` applies, or it has another
 * value of its enum, or none, and `else` applies. Each alternative has all properties, since generators need them.
 */
function condition ({ if: comparison, then, else: otherwise, ...schema }: Members): Members {
  if (comparison === undefined) return schema
  const { description, properties, ...object } = schema
  const [[name, { const: constant }]] = Object.entries((comparison as Members)['properties'] as object) as Comparison
  const { [name]: compared, ...others } = properties as Members
  const { examples, enum: values, ...keywords } = compared as { examples: unknown, enum: unknown[] }
  const alternative = ({ required, properties: applied }: Applied, isAllowed: (value: unknown) => boolean) => ({
    ...object,
    required,
    properties: {
      [name]: { ...keywords, enum: values.filter(isAllowed) },
      ...mapped(others, (property, key) => ({ ...property as Members, ...applied[key] }))
    }
  })
  const [first, second] = [then, otherwise] as [Applied, Applied]
  return {
    description,
    oneOf: [
      alternative({ ...first, required: [name, ...first.required] }, (value) => value === constant),
      alternative(second, (value) => value !== constant)
    ]
  }
}

/** In 3.0, a schema has one example. */
function firstExample ({ examples, ...schema }: Members): Members {
  return Array.isArray(examples) ? { ...schema, example: examples[0] } : schema
}
