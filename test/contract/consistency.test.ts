import { Ajv2020 } from 'ajv/dist/2020.js'
import Fastify from 'fastify'
import t from 'tap'
import { operations } from '../../generated/operations.ts'
import {
  document, escapePointer, locate, operationsOf, parametersOf, rootOf, source
} from '../../src/contract/document.ts'
import { inconsistencies } from '../../src/contract/consistency/consistency.ts'
import { requireConsistent } from '../../src/contract/consistency/start.ts'
import { violations } from '../../src/contract/messages.ts'
import { declaredStatuses } from '../../src/contract/response.ts'
import { validatorAt } from '../../src/contract/schemas/validators.ts'
import { Failure } from '../../src/domain/error.ts'
import { handlers } from '../../src/http/handlers/index.ts'
import type { Handlers } from '../../src/http/handler.ts'
import { schemaController } from '../../src/http/server/schema-controller.ts'
import { operationIds } from '../../src/contract/contracts.ts'
import { isProblem } from '../harness/answers/answer.ts'
import { provide, sampleRequest } from '../harness/requests/requests.ts'
import { account, role, serve } from '../harness/service.ts'

const names = Object.keys(handlers)

await t.test('a service whose contract does not hold together does not start', async (t) => {
  t.throws(
    () => { requireConsistent(source, []) },
    /^The contract does not hold together:\ngetWelcome has no handler\n/
  )
  t.doesNotThrow(() => { requireConsistent(source, names) })
})

await t.test('an operation without a handler, and a handler without an operation, are named', async (t) => {
  const surplus = names.map((name) => name === 'getWelcome' ? 'getFarewell' : name)
  t.throws(() => { requireConsistent(source, surplus) }, {
    message: 'The contract does not hold together:\n' +
      'getWelcome has no handler\ngetFarewell is handled, but not in openapi.yaml'
  })
})

await t.test('a service whose contract was changed after `npm run generate` does not start', async (t) => {
  t.throws(() => { requireConsistent(`${source}# changed`, names) }, {
    message: 'The contract does not hold together:\n' +
      'generated/ was written from another openapi.yaml: run `npm run generate`'
  })
  t.doesNotThrow(() => { requireConsistent(source.replaceAll('\n', '\r\n'), names) }, 'the ends of lines do not count')
})

await t.test('a route with a schema of its own keeps the service from starting', async (t) => {
  const app = Fastify({ schemaController })
  app.get('/', { schema: { querystring: { type: 'object' } } }, async () => '')
  await t.rejects(async () => await app.ready(), { message: 'The schemas of a route belong in openapi.yaml' })
})

await t.test('the contract and the operation table agree, and every example is valid', async (t) => {
  t.same(inconsistencies(document), [])
})

await t.test('an operation that was not generated, and a generated one that was removed, are named', async (t) => {
  const changed = structuredClone(document)
  Object.assign(changed.paths['/']?.get ?? {}, { operationId: 'getFarewell' })
  t.match(inconsistencies(changed), [
    'getFarewell is not in generated/operations.ts: run `npm run generate`',
    'getWelcome is not in openapi.yaml: run `npm run generate`'
  ])
})

await t.test('a schema without a validator is named', async (t) => {
  t.throws(() => validatorAt('/components/schemas/Farewell'),
    { message: 'generated/validators.js has no validator of /components/schemas/Farewell' })
})

await t.test('examples that violate their schemas are named', async (t) => {
  const changed = structuredClone(document)
  Object.assign(changed.components.schemas['EmpId'] ?? {}, { examples: [0] })
  const parameter = locate<object>(['components', 'parameters', 'EmpId'], rootOf(changed)).value
  Object.assign(parameter, { examples: { ada: { value: 'abc' } }, example: 'ada' })
  t.match(inconsistencies(changed), [
    'the example "abc" violates its schema at #/components/parameters/EmpId/schema',
    'the example "ada" violates its schema at #/components/parameters/EmpId/schema',
    'the example 0 violates its schema at #/components/schemas/EmpId'
  ])
})

await t.test('a type of problems without a remedy or an example is named', async (t) => {
  const changed = structuredClone(document)
  Reflect.deleteProperty(changed.components.schemas['LastAdminProblem'] ?? {}, 'x-remedy')
  const content = ['components', 'responses', 'UserNotFound', 'content', 'application/problem+json']
  Reflect.deleteProperty(locate<object>(content, rootOf(changed)).value, 'examples')
  t.same(inconsistencies(changed), [
    '/problems/user-not-found has no example', '/problems/last-admin has no x-remedy'
  ])
})

await t.test('an optional parameter with an example, which clients would send, is named', async (t) => {
  for (const examples of [{ example: 'lond' }, { examples: { london: { value: 'lond' } } }]) {
    const changed = structuredClone(document)
    Object.assign(locate<object>(['components', 'parameters', 'CityFilter'], rootOf(changed)).value, examples)
    const [sentence = '', ...others] = inconsistencies(changed)
    t.match(sentence, 'the optional parameter at #/components/parameters/CityFilter has examples')
    t.same(others, [])
  }
})

await t.test('a page is as long as limit allows, and a limit is the same wherever it is stated', async (t) => {
  const change = (path: string[], keyword: string, limit: number) => {
    const changed = structuredClone(document)
    Object.assign(locate<object>(path, rootOf(changed)).value, { [keyword]: limit })
    return inconsistencies(changed)
  }
  const lists = operationIds.filter((id) => parametersOf(operations[id].path, operations[id].method)
    .some(({ value }) => value.name === 'limit'))
  t.equal(change(['components', 'parameters', 'Limit', 'schema'], 'maximum', 2000).length, lists.length)
  t.ok(lists.length >= 5)
  for (const id of lists) {
    const { path, method } = operations[id]
    const response = ['paths', path, method.toLowerCase(), 'responses', '200', 'content', 'application/json', 'schema']
    t.same(change(response, 'maxItems', 999), [
      `maxItems is 999 at #/${response.map(escapePointer).join('/')}, and limit has the maximum 1000`
    ])
  }
  for (const [name, schema, keyword, limit] of [
    ['minPasswordCharacters', ['NewPassword'], 'minLength', 8],
    ['maxPasswordBytes', ['NewPassword'], 'x-max-bytes', 72],
    ['maxRequestErrors', ['InvalidRequestProblem', 'properties', 'errors'], 'maxItems', 20],
    ['maxRequestErrors', ['OAuthInvalidRequestProblem', 'properties', 'errors'], 'maxItems', 20],
    ['maxImportErrors', ['ImportReport', 'properties', 'errors'], 'maxItems', 1000],
    ['maxImportErrors', ['ImportRefusedProblem', 'properties', 'errors'], 'maxItems', 1000]
  ] as const) {
    t.same(change(['components', 'schemas', ...schema], keyword, limit + 1), [
      `${[...schema, keyword].join('/')} is ${limit + 1}, and ${name} in generated/limits.ts is ${limit}`
    ])
  }
})

await t.test('a keyword without a message of its own gets the general message', async (t) => {
  const even = new Ajv2020().compile({ type: 'integer', multipleOf: 2 })
  t.same(violations(even, 3, 'query'), [{ in: 'query', pointer: '', message: 'Input should follow the contract' }])
  t.same(violations(even, 4, 'query'), [])
  const uuid = new Ajv2020({ formats: { uuid: /^[0-9a-f-]{36}$/ } }).compile({ type: 'string', format: 'uuid' })
  t.match(violations(uuid, 'x', 'path'), [{ message: 'Input should be a valid uuid' }])
})

await t.test('every schema of a response is closed, so that no other property is sent', async (t) => {
  const open = Object.entries(document.components.schemas)
    .filter(([, schema]) => schema.type === 'object' && schema.additionalProperties !== false)
    .map(([name]) => name)
  // Except the contract itself, and the forms whose unknown members RFC 6749 and RFC 7009 ignore.
  t.same(open, ['Contract', 'TokenRequest', 'RevocationRequest'])
})

await t.test('every operation has a summary, a description and one tag that the contract describes', async (t) => {
  const tags = new Set(document.tags.map(({ name }) => name))
  for (const { operation: { operationId, summary, description, tags: own } } of operationsOf(document)) {
    t.ok(summary && description, operationId)
    t.ok(own.length === 1 && own.every((tag) => tags.has(tag)), operationId)
  }
})

await t.test('a property that the contract does not have is never sent', async (t) => {
  const leaking: Handlers = {
    ...handlers,
    async getWelcome () {
      const greeting = { message: 'Welcome.', password_hash: '$2b$12$abcdefghijklmnopqrstuv' }
      return { status: 200, body: greeting }
    }
  }
  const { anonymous, log } = await serve(t, { handlers: leaking })
  const { response, error } = await anonymous.GET('/')
  t.equal(response.status, 500)
  t.same(error, { detail: 'Internal server error' })
  t.match(log.join(''), /getWelcome should not answer 200 with this body: .*additionalProperties/)
})

await t.test('a response that the contract does not declare is replaced by a 500', async (t) => {
  const undeclared = {
    'a failure': async () => { throw new Failure('employee-exists', 'It is taken') },
    'a status': async () => ({ status: 201, body: { message: 'Welcome.' } }),
    'no body': async () => ({ status: 200 })
  }
  for (const [name, getWelcome] of Object.entries(undeclared)) {
    await t.test(name, async (t) => {
      const { anonymous, log } = await serve(t, { handlers: { ...handlers, getWelcome } as unknown as Handlers })
      const { response, error } = await anonymous.GET('/')
      t.equal(response.status, 500, name)
      t.same(error, { detail: 'Internal server error' }, name)
      t.match(log.join(''), /getWelcome should not answer/, name)
    })
  }
  const deleteEmployee = async () => ({ status: 204, body: 'gone' })
  const { admin, log } = await serve(t, { handlers: { ...handlers, deleteEmployee } as unknown as Handlers })
  t.equal((await admin.send({ method: 'DELETE', url: '/employees/1' })).statusCode, 500, 'a body')
  t.match(log.join(''), /deleteEmployee should not answer 204 with this body: none is declared/)
})

await t.test('errors before the handler are answered as the contract declares', async (t) => {
  const service = await serve(t)
  for (const id of operationIds) {
    await provide(service, id)
    // Created for each operation, since some delete their own account.
    const admin = role(service.app, await account(service.services, id, true))
    const sample = sampleRequest(id)
    const { url } = sample

    await t.test(`${id}: a query that cannot be decoded`, async (t) => {
      isProblem(t, await admin.send({ ...sample, url: `${url}?a=%zz` }), 400, url)
    })

    await t.test(`${id}: a parameter that is not there`, async (t) => {
      const { errors } = isProblem(t, await admin.send({ ...sample, url: `${url}?nothing=1` }), 422, url)
      t.same(errors, [{ in: 'query', pointer: '/nothing', message: 'Unknown parameter' }])
    })

    await t.test(`${id}: a target that is too long`, async (t) => {
      isProblem(t, await admin.send({ ...sample, url: `${url}?${'a'.repeat(8192)}` }), 414, url)
    })

    await t.test(`${id}: a process that is not ready`, async (t) => {
      service.lifecycle.state = 'starting'
      const answer = await admin.send(sample)
      service.lifecycle.state = 'ready'
      if (!declaredStatuses(id).includes(503)) {
        t.equal(answer.statusCode, 200, 'it does not matter')
        return
      }
      isProblem(t, answer, 503, url)
      t.ok(Number(answer.headers['retry-after']) > 0)
    })

    await t.test(`${id}: a representation that is not offered`, async (t) => {
      const answer = await admin.send({ ...sample, headers: { ...sample.headers, accept: 'image/png' } })
      if (declaredStatuses(id).includes(406)) isProblem(t, answer, 406, url)
      // A response without a body is acceptable to every client.
      else t.match(answer, { statusCode: /^20[04]$/, body: /^$/ })
    })
  }
})

await t.test('an exception of a handler is answered without details', async (t) => {
  const failing = (name: string) => async () => { throw new Error(`the secret of ${name}`) }
  const faulty = Object.fromEntries(names.map((name) => [name, failing(name)]))
  const { admin, log } = await serve(t, { handlers: faulty as unknown as Handlers })
  for (const id of operationIds) {
    const { statusCode, body } = await admin.send(sampleRequest(id))
    t.equal(statusCode, 500, id)
    t.equal(body, '{"detail":"Internal server error"}', id)
    t.match(log.join(''), `the secret of ${id}`)
  }
})
