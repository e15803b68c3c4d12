import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc, { type Arbitrary } from 'fast-check'
import t from 'tap'
import {
  document, type Located, locate, type Method, operationsOf, parametersOf, type RequestBody, type Response, rootOf
} from '../../src/contract/document.ts'
import { type Document30, document30 } from '../../src/contract/openapi30/document.ts'
import { schema30 } from '../../src/contract/openapi30/schema.ts'
import { invalid, valid } from '../harness/requests/arbitraries.ts'
import { rounds } from '../harness/environment.ts'

const older = document30(document)
const roots = { newer: rootOf<unknown>(document), older: rootOf<unknown>(older) }

/** Validators by the standard keywords alone: the keywords `x-…` are the same in both documents. */
const validators = { newer: new Ajv2020({ strict: false }), older: new Ajv({ strict: false }) }
for (const ajv of Object.values(validators)) {
  formats.default(ajv)
  for (const format of ['text', 'password', 'binary']) ajv.addFormat(format, true)
}
validators.newer.addSchema(document, 'contract')
validators.older.addSchema(older, 'contract')

/** A schema of the contract, and the functions by which each document validates its values. */
interface Part { newer: Located<unknown>, accept: ValidateFunction, acceptToo: ValidateFunction }

const parts = new Map<string, Part>()

function part (find: (root: Located<unknown>) => Located<unknown>): Part {
  const [newer, other] = [find(roots.newer), find(roots.older)]
  const known = parts.get(newer.pointer)
  if (known !== undefined) return known
  const [accept, acceptToo] = [compile(validators.newer, newer), compile(validators.older, other)]
  parts.set(newer.pointer, { newer, accept, acceptToo })
  return { newer, accept, acceptToo }
}

function compile (ajv: Ajv, { pointer }: Located<unknown>): ValidateFunction {
  return ajv.compile({ $ref: `contract#${encodeURI(pointer)}` })
}

/** The parameters of an operation, and its body in the media type that OpenAPI 3.0 has. */
function requestParts (path: string, method: Method): Part[] {
  const body = ['paths', path, method, 'requestBody']
  const [mediaType] = Object.keys(locate<RequestBody | undefined>(body, roots.older).value?.content ?? {})
  const parameters = parametersOf(path, method).map((_, index) => part((root) => {
    const parameter = parametersOf(path, method, root)[index]
    return locate(['schema'], parameter)
  }))
  if (mediaType === undefined) return parameters
  const content = locate<object>([...body, 'content', mediaType], roots.older)
  const schema = 'x-item-schema' in content.value ? 'x-item-schema' : 'schema'
  return [...parameters, part((root) => locate([...body, 'content', mediaType, schema], root))]
}

await t.test('OpenAPI 3.0 has the same operations with the same responses', (t) => {
  const listed = (contract: Pick<Document30, 'paths'>) => operationsOf(contract as typeof document)
    .map(({ path, method, operation }) => [path, method, operation.operationId, Object.keys(operation.responses ?? {})])
  t.equal(older.openapi, '3.0.3')
  t.ok(listed(document).length >= 30)
  t.same(listed(older), listed(document))
  t.end()
})

await t.test('OpenAPI 3.0 accepts the requests that the contract accepts, and refuses the others', (t) => {
  const counts = { accepted: 0, refused: 0 }
  for (const { path, method, operation: { operationId } } of operationsOf(document)) {
    const parts = requestParts(path, method)
    /** One value for each part: valid, or close to valid. */
    const request = (values: (part: Located<unknown>) => Arbitrary<unknown>) =>
      fc.tuple(...parts.map(({ newer }) => values(newer)))
    const either = request((schema) => fc.oneof({ weight: 3, arbitrary: valid(schema) }, invalid(schema)))
    const numRuns = parts.length === 0 ? 1 : rounds(40, 400)
    for (const values of [...fc.sample(request(valid), numRuns), ...fc.sample(either, numRuns)]) {
      const verdict = parts.every(({ accept }, index) => accept(values[index]))
      const verdictToo = parts.every(({ acceptToo }, index) => acceptToo(values[index]))
      if (verdict !== verdictToo) t.fail(`${operationId} ${JSON.stringify(values)}`)
      counts[verdict ? 'accepted' : 'refused']++
    }
  }
  t.ok(counts.accepted >= 1000, `${counts.accepted} requests were accepted`)
  t.ok(counts.refused >= 300, `${counts.refused} requests were refused`)
  t.end()
})

await t.test('OpenAPI 3.0 accepts the same logins and refreshes', (t) => {
  const { accept, acceptToo } = part((root) => locate(['components', 'schemas', 'TokenRequest'], root))
  const values = ['', 'ada', 'password', 'refresh_token', 1, null]
  const names = ['grant_type', 'username', 'password', 'refresh_token']
  /** Objects in which each member is absent or has one of the values. */
  const requests = names.reduce<object[]>((objects, name) =>
    objects.flatMap((object) => [object, ...values.map((value) => ({ ...object, [name]: value }))]), [{}])
  const accepted = requests.filter((request) => accept(request))
  t.ok(accepted.length > 50 && accepted.length < requests.length / 2)
  t.same(requests.filter((request) => acceptToo(request)), accepted)
  t.end()
})

/** A value, and variants of it with null, with a text, or with nothing in the place of one of the values within it. */
function variants (value: unknown): unknown[] {
  const inner = typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]) => [
      ...variants(member).map((variant) => Array.isArray(value) ? [variant] : { ...value, [key]: variant }),
      Array.isArray(value) ? [] : Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
    ])
    : []
  return [value, null, 'text', ...inner]
}

await t.test('OpenAPI 3.0 accepts the responses that the contract accepts, and refuses the others', (t) => {
  const verdicts = new Map<boolean, number>()
  for (const { path, method, operation: { operationId, responses = {} } } of operationsOf(document)) {
    for (const status of Object.keys(responses)) {
      const response = ['paths', path, method, 'responses', status]
      for (const mediaType of Object.keys(locate<Response>(response).value.content ?? {})) {
        const content = [...response, 'content', mediaType]
        const { accept, acceptToo } = part((root) => locate([...content, 'schema'], root))
        const names = Object.keys(locate<object | undefined>([...content, 'examples']).value ?? {})
        const examples = names.map((name) => locate([...content, 'examples', name, 'value']).value)
        for (const value of examples.flatMap(variants)) {
          const verdict = accept(value)
          if (verdict !== acceptToo(value)) t.fail(`${operationId} ${status} ${JSON.stringify(value)}`)
          verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1)
        }
      }
    }
  }
  t.ok((verdicts.get(true) ?? 0) > 400, `${verdicts.get(true)} responses were accepted`)
  t.ok((verdicts.get(false) ?? 0) > 1000, `${verdicts.get(false)} responses were refused`)
  t.end()
})

await t.test('each keyword that OpenAPI 3.0 writes differently is written so', (t) => {
  const cases: Array<[newer: object, older: object]> = [
    [{ type: ['string', 'null'], examples: ['a', 'b'] }, { type: 'string', nullable: true, example: 'a' }],
    [{ type: ['string'] }, { type: 'string', nullable: false }],
    [{ const: 1 }, { enum: [1] }],
    [{ type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
      { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 1, exclusiveMaximum: true }],
    [{ $ref: '#/a', description: 'b' }, { description: 'b', allOf: [{ $ref: '#/a' }] }],
    [{ oneOf: [{ const: 1 }, { $ref: '#/a' }] }, { oneOf: [{ enum: [1] }, { $ref: '#/a' }] }],
    [{ items: { const: 1 }, not: { const: 2 }, additionalProperties: false, 'x-a': { const: 3 } },
      { items: { enum: [1] }, not: { enum: [2] }, additionalProperties: false, 'x-a': { const: 3 } }]
  ]
  for (const [newer, expected] of cases) t.same(schema30(newer, document), expected)
  t.end()
})

await t.test('a keyword that OpenAPI 3.0 cannot express is named', (t) => {
  const contains = { properties: { a: { contains: {} } } }
  t.throws(() => schema30(contains, document), { message: 'OpenAPI 3.0 has no contains' })
  t.throws(() => schema30({ type: ['string', 'integer'] }, document), { message: /^OpenAPI 3\.0 has one type / })
  t.end()
})
