import { randomUUID } from 'node:crypto'
import fc, { type Arbitrary } from 'fast-check'
import type { InjectOptions } from 'fastify'
import t from 'tap'
import { operations } from '../../generated/operations.ts'
import { locate, type Operation, parametersOf, type RequestBody } from '../../src/contract/document.ts'
import type { OperationId } from '../../src/contract/operations.ts'
import { declaredStatuses } from '../../src/contract/response.ts'
import { operationIds } from '../../src/contract/contracts.ts'
import { asText, invalid, invalidText, valid } from '../harness/requests/arbitraries.ts'
import { form } from '../harness/requests/requests.ts'
import { account, role, serve } from '../harness/service.ts'
import { rounds } from '../harness/environment.ts'

const runs = rounds(8, 30)
const json = 'application/json'
const ndjson = 'application/x-ndjson'

/** The parts of a request that the contract has a schema for: parameters of path, query and header, and the body. */
function parts (id: OperationId) {
  const { path, method } = operations[id]
  const operation = locate<Operation>(['paths', path, method.toLowerCase()])
  const content = locate<RequestBody | undefined>(['requestBody'], operation).value?.content ?? {}
  // A body that is a stream of items is sampled by one line of it.
  const [mediaType] = Object.keys(content).toSorted((one) => one === ndjson ? -1 : 0)
  const isItem = mediaType === ndjson
  const parameters = parametersOf(path, method).map((parameter) => {
    const { name, in: part, required } = parameter.value
    return { name, part, required, schema: locate(['schema'], parameter) }
  })
  return {
    mediaType,
    parameters,
    body: mediaType === undefined
      ? undefined
      : locate(['requestBody', 'content', mediaType, isItem ? 'x-item-schema' : 'schema'], operation)
  }
}

/** Whether text can be sent in a part: a header cannot have line breaks, for example (RFC 9110, section 5.5). */
function isCarried (text: string, part: string): boolean {
  return part !== 'header' || /^[!-~\x80-\xff]([\t -~\x80-\xff]*[!-~\x80-\xff])?$/.test(text)
}

interface Values { parameters: Record<string, unknown>, body: unknown }

/** Values for the parts of a request. Those for which `isInvalid` holds are present and violate their schemas. */
function values (id: OperationId, isInvalid: (part: string) => boolean): Arbitrary<Values> {
  const { parameters, body } = parts(id)
  return fc.record({
    parameters: fc.record(Object.fromEntries(parameters.map(({ name, part, schema }) =>
      [name, isInvalid(name) ? invalidText(schema).filter((text) => isCarried(text, part)) : valid(schema)])),
    { requiredKeys: parameters.filter(({ name, required }) => required || isInvalid(name)).map(({ name }) => name) }),
    body: body === undefined ? fc.constant(undefined) : isInvalid('body') ? invalid(body) : valid(body)
  })
}

function request (id: OperationId, { parameters, body }: Values): InjectOptions {
  const { method, path } = operations[id]
  const { mediaType, parameters: all } = parts(id)
  const given = all.filter(({ name }) => name in parameters)
  const encoded = (name: string) => encodeURIComponent(String(parameters[name]))
  const query = given.filter(({ part }) => part === 'query').map(({ name }) => `${name}=${encoded(name)}`).join('&')
  const url = path.replace(/\{(\w+)\}/g, (_, name: string) => encoded(name)) + (query === '' ? '' : `?${query}`)
  const headers = Object.fromEntries(given.filter(({ part }) => part === 'header')
    .map(({ name }) => [name, String(parameters[name])]))
  if (mediaType === undefined) return { method, url, headers }
  const payload = [json, ndjson].includes(mediaType) ? JSON.stringify(body) : formOf(body)
  return { method, url, headers: { ...headers, 'content-type': mediaType }, payload }
}

function formOf (body: unknown): string {
  return form(Object.fromEntries(Object.entries(Object(body)).map(([name, value]) => [name, asText(value)])))
}

/** The responses to violations of rules that no schema can state. */
const domainFailures: Partial<Record<OperationId, RegExp>> = {
  listEmployees: /"errors":\[\{"in":"query","pointer":"\/(cursor|offset)","message":"[^"]* a cursor[^"]*"\}\]\}$/,
  issueToken: /^\{"detail":"(Incorrect username or password|The refresh token is not valid; log in again)","error":"/,
  replaceEmployee: /"errors":\[\{"in":"body","pointer":"\/emp_id","message":"[^"]* the emp_id of the path"\}\]\}$/,
  // The file is NDJSON; the parameter `format` may state another format.
  importEmployees:
    /"pointer":"\/emp_id","message":"[^"]* already exists","value":"\d+"\}\]|"The file (should begin|is no workbook)/,
  registerUser: /"errors":\[\{"in":"body","pointer":"\/password","message":"Password should [^"]*"\}\]\}$/,
  changePassword: /"errors":\[\{"in":"body","pointer":"\/new_password","message":"Password should [^"]*"\}\]\}$/
}

for (const id of operationIds) {
  const { parameters, body } = parts(id)

  await t.test(`a valid request of ${id} gets a declared answer, and none that says it is invalid`, async (t) => {
    const { app, services } = await serve(t)
    const allowed = declaredStatuses(id).filter((status) => status < 500 && ![400, 401, 415, 422].includes(status))
    await t.resolves(fc.assert(fc.asyncProperty(values(id, () => false), async (values) => {
      // A new account each time: a request may have ended the session, the role or the account before.
      const caller = role(app, await account(services, `u-${randomUUID()}`, true))
      const { statusCode, body } = await caller.send(request(id, values))
      if (!allowed.includes(statusCode) && !domainFailures[id]?.test(body)) throw new Error(`${statusCode} ${body}`)
    }), { numRuns: runs }))
  })

  for (const invalidPart of [...parameters.map(({ name }) => name), ...body === undefined ? [] : ['body']]) {
    // A form has text only: an invalid value of another type may be valid once it is sent.
    const expected = { issueToken: [200, 400, 401, 422], revokeToken: [200, 422] }[String(id)] ?? [400, 404, 422]
    await t.test(`a request of ${id} with an invalid ${invalidPart} is refused`, async (t) => {
      const { admin } = await serve(t)
      await t.resolves(fc.assert(fc.asyncProperty(values(id, (part) => part === invalidPart), async (values) => {
        const { statusCode, body } = await admin.send(request(id, values))
        // A partial import reports the refused row.
        const isRefused = expected.includes(statusCode) || /^\{"received":1,.*"refused":1,/.test(body)
        if (!isRefused) throw new Error(`${statusCode} ${body}`)
      }), { numRuns: runs }))
    })
  }
}
