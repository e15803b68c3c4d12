import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { isProblem } from '../harness/answers/answer.ts'
import { provide } from '../harness/requests/requests.ts'
import { password, serve, type TestService } from '../harness/service.ts'

const json = 'application/json'
const mergePatch = 'application/merge-patch+json'
const form = 'application/x-www-form-urlencoded'
const ada = { emp_id: 101, emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }
const employee = JSON.stringify(ada)
const another = JSON.stringify({ ...ada, emp_id: 102 })

const credentials = `username=reader&password=${password}`
const account = JSON.stringify({ username: 'ada', password })
const change = JSON.stringify({ current_password: password, new_password: 'staple every other horse' })

/** Every operation that takes a body, with a valid one, and the statuses of its first and of a second request. */
const operations = [
  { method: 'POST', url: '/auth/token', mediaType: form, payload: credentials, success: 200, again: 200 },
  { method: 'POST', url: '/auth/revoke', mediaType: form, payload: 'token=unknown', success: 200, again: 200 },
  { method: 'POST', url: '/auth/register', mediaType: json, payload: account, success: 201, again: 409 },
  { method: 'PATCH', url: '/users/1815', mediaType: json, payload: '{"disabled":true}', success: 200, again: 200 },
  { method: 'PATCH', url: '/employees/7', mediaType: json, payload: '{"city":"Paris"}', success: 200, again: 200 },
  { method: 'PATCH', url: '/employees/7', mediaType: mergePatch, payload: '{}', success: 200, again: 200 },
  { method: 'PUT', url: '/employees/101', mediaType: json, payload: employee, success: 201, again: 200 },
  { method: 'POST', url: '/employees', mediaType: json, payload: another, success: 201, again: 409 },
  { method: 'PUT', url: '/users/me/password', mediaType: json, payload: change, success: 204, again: 403 }
] as const

/** Adds the employee 7 and the account 1815, and returns the administrator. */
async function withSubjects (service: TestService): Promise<TestService['admin']> {
  await provide(service, 'updateUser')
  await service.db.updateTable('users').set({ username: 'subject' }).where('id', '=', 1815).execute()
  await service.admin.POST('/employees', { body: { ...ada, emp_id: 7 } })
  return service.admin
}

await t.test('a body of another media type, character set or coding is refused', async (t) => {
  const admin = await withSubjects(await serve(t))
  for (const { method, url, mediaType, payload } of operations) {
    const accepted = url === '/employees/7' ? `${json}, ${mergePatch}` : mediaType
    const wrong = [
      undefined, '', 'text/plain', 'multipart/form-data; boundary=x', `${mediaType}x`, `x${mediaType}`, '*/*', '///',
      `${mediaType}; charset=latin1`, `${mediaType}; charset=utf-16`, `${mediaType}, text/plain`
    ]
    for (const type of wrong) {
      const headers = type === undefined ? {} : { 'content-type': type }
      const answer = await admin.send({ method, url, headers, payload })
      isProblem(t, answer, 415, `${method} ${url}, ${type}`)
      t.equal(answer.headers['accept'], accepted)
      t.equal(answer.headers['accept-patch'], method === 'PATCH' ? accepted : undefined)
    }
    for (const coding of ['gzip', 'br', 'GZIP', 'identity, gzip', 'nonsense']) {
      const headers = { 'content-type': mediaType, 'content-encoding': coding }
      const answer = await admin.send({ method, url, headers, payload: gzipSync(payload) })
      isProblem(t, answer, 415, `${method} ${url}, ${coding}`)
      t.equal(answer.headers['accept-encoding'], 'identity')
    }
  }
})

await t.test('a media type may have any case, spaces and a charset', async (t) => {
  const admin = await withSubjects(await serve(t))
  for (const { method, url, mediaType, payload } of operations.filter(({ success }) => success === 200)) {
    for (const type of [
      mediaType.toUpperCase(), `${mediaType};charset=UTF-8`, `${mediaType} ; charset="utf-8"`, `${mediaType}; other=1`,
      `${mediaType}; charset=utf8`, `${mediaType}; charset="UTF8"`
    ]) {
      const answer = await admin.send({ method, url, headers: { 'content-type': type }, payload })
      t.equal(answer.statusCode, 200, type)
    }
    const headers = { 'content-type': mediaType, 'content-encoding': 'identity' }
    t.equal((await admin.send({ method, url, headers, payload })).statusCode, 200, 'identity is no coding')
  }
})

await t.test('a missing body is reported', async (t) => {
  const admin = await withSubjects(await serve(t))
  const errors = [{ in: 'body', pointer: '', message: 'Body required' }]
  for (const { method, url, mediaType } of operations) {
    for (const headers of [{}, { 'content-type': mediaType }, { 'content-length': '0' }]) {
      const problem = isProblem(t, await admin.send({ method, url, headers }), 422, `${method} ${url}`)
      t.same(problem['errors'], errors)
    }
  }
})

await t.test('a body may have 65,536 bytes and no more', async (t) => {
  const admin = await withSubjects(await serve(t))
  const padding = { [json]: ' ', [mergePatch]: ' ', [form]: '&' }
  for (const { method, url, mediaType, payload, success, again } of operations) {
    const most = payload.padEnd(65_536, padding[mediaType])
    const tooLong = `${most}${padding[mediaType]}`
    const sized = { 'content-type': mediaType }
    const chunked = { ...sized, 'transfer-encoding': 'chunked' }
    const inChunks = (text: string) => Readable.from(text.match(/[^]{1,8192}/g) ?? [])
    isProblem(t, await admin.send({ method, url, headers: sized, payload: tooLong }), 413, `${method} ${url}`)
    const answer = await admin.send({ method, url, headers: chunked, payload: inChunks(tooLong) })
    isProblem(t, answer, 413, `${method} ${url} in chunks`)
    t.equal((await admin.send({ method, url, headers: chunked, payload: inChunks(most) })).statusCode, success, url)
    t.equal((await admin.send({ method, url, headers: sized, payload: most })).statusCode, again, `${url} is read`)
  }
})

await t.test('a body that cannot be parsed is malformed', async (t) => {
  const service = await serve(t)
  const admin = await withSubjects(service)
  const malformed = {
    [json]: ['{', ' ', '{"emp_id":}', 'nul', "{'emp_id':1}", '{"emp_id":01}', '{}{}', 'NaN', '[1,]', '{"a":"\u0001"}',
      Buffer.from([0x22, 0xff, 0x22]), Buffer.from('22eda08022', 'hex'), Buffer.from('{"emp_id":1}', 'utf16le')],
    [form]: ['username=%&password=x', 'username=%ff&password=x', '%zz=1', 'username=reader&password=%c3%28',
      Buffer.from([0x75, 0x3d, 0xff])]
  }
  for (const { method, url, mediaType } of operations) {
    for (const payload of malformed[mediaType === form ? form : json]) {
      const answer = await admin.send({ method, url, headers: { 'content-type': mediaType }, payload })
      isProblem(t, answer, 400, `${method} ${url}, ${JSON.stringify(payload.toString())}`)
    }
  }
  t.notMatch(service.log.join(''), /"level":50/, 'and no fault of the service')
})

await t.test('a body that is not as long as it claims to be is malformed', async (t) => {
  const { admin } = await serve(t)
  const headers = { 'content-type': json, 'content-length': '5' }
  isProblem(t, await admin.send({ method: 'POST', url: '/employees', headers, payload: employee }), 400, 'too long')
})

await t.test('a parameter of a form is given once; an unknown or empty one is ignored', async (t) => {
  const { anonymous } = await serve(t)
  async function send (payload: string) {
    return await anonymous.send({ method: 'POST', url: '/auth/token', headers: { 'content-type': form }, payload })
  }
  const good = `username=reader&password=${encodeURIComponent(password)}`
  const ignored = ['', '&scope=', '&client_id=x&client_secret=', '&__proto__=1&constructor=2', '&grant_type=']
  for (const more of ignored) {
    t.equal((await send(good + more)).statusCode, 200, more)
  }
  const twice = isProblem(t, await send(`${good}&username=root`), 422, 'twice')
  t.same(twice['errors'], [{ in: 'body', pointer: '/username', message: 'Parameter should be given once' }])
  const empty = isProblem(t, await send('username=&password='), 422, 'empty')
  t.same(empty['errors'], ['username', 'password'].map((name) =>
    ({ in: 'body', pointer: `/${name}`, message: 'Field required' })))
})

await t.test('a body for an unknown path is not read', async (t) => {
  const { anonymous } = await serve(t)
  for (const payload of ['x'.repeat(100_000), '{']) {
    const answer = await anonymous.send({ method: 'POST', url: '/nothing', headers: { 'content-type': 'x' }, payload })
    t.equal(answer.statusCode, 404)
  }
})
