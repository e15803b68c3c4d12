import t from 'tap'
import { operations } from '../../generated/operations.ts'
import { handlers } from '../../src/http/handlers/index.ts'
import { hasCommonHeaders, isProblem } from '../harness/answers/answer.ts'
import { password, serve, type TestService } from '../harness/service.ts'

const publicUrl = 'https://people.example.com'
const ada = { emp_id: 101, emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }

/** The paths that can be read: with an employee 101, and the account of the administrator. */
function readable ({ admin }: TestService): string[] {
  return Object.values(operations).filter(({ method }) => method === 'GET')
    .map(({ path }) => path.replace('{emp_id}', '101').replace('{id}', String(admin.account.id)))
}

/** The media types of the paths that do not return JSON. */
const others: Record<string, string> = {
  '/openapi.yaml': 'application/yaml', '/employees/export': 'application/x-ndjson'
}

await t.test('a path that is not in the contract is not found', async (t) => {
  const { admin, anonymous } = await serve(t)
  const paths = [
    '/nothing', '/employees/101/more', '/EMPLOYEES', '/users/1/more', '/users/me/more', '/openapi', '/docsx', '/.env',
    '/.well-known', '/.well-known/jwks', '/auth', '/*', '//employees'
  ]
  for (const url of paths) {
    for (const caller of [admin, anonymous]) {
      const problem = isProblem(t, await caller.send({ url }), 404, url)
      t.same(Object.keys(problem), ['detail'], 'it says no more than its status')
    }
    isProblem(t, await admin.send({ method: 'POST', url, payload: ada }), 404, `POST ${url}`)
  }
})

await t.test('a path with a slash at its end is the same resource, without a redirect', async (t) => {
  const service = await serve(t, { publicUrl })
  const { admin } = service
  await admin.POST('/employees', { body: ada })
  for (const url of readable(service).filter((url) => url !== '/')) {
    const [without, withSlash] = [await admin.send({ url }), await admin.send({ url: `${url}/` })]
    t.equal(withSlash.statusCode, 200, url)
    t.equal(withSlash.body, without.body)
  }
})

await t.test('HEAD is answered like GET, without the body', async (t) => {
  const service = await serve(t)
  const { admin, anonymous } = service
  await admin.POST('/employees', { body: ada })
  // A response to HEAD may omit the headers that frame a body (RFC 9112, section 6.1).
  const varying = { date: '', 'x-request-id': '', 'transfer-encoding': '' }
  for (const url of [...readable(service), '/employees/999', '/users/999', '/audit?limit=1', '/employees?limit=0',
    '/docs', '/nothing']) {
    for (const caller of [admin, anonymous]) {
      const get = await caller.send({ url })
      const head = await caller.send({ method: 'HEAD', url })
      t.equal(head.statusCode, get.statusCode, url)
      t.same({ ...head.headers, ...varying }, { ...get.headers, ...varying }, `${url}: the headers are those of GET`)
      const isStream = get.headers['transfer-encoding'] === 'chunked'
      t.equal(get.headers['content-length'], isStream ? undefined : String(get.rawPayload.length))
      t.equal(head.body, '')
    }
  }
})

await t.test('a client that accepts no offered media type gets 406', async (t) => {
  const service = await serve(t, { publicUrl })
  const { admin } = service
  await admin.POST('/employees', { body: ada })
  for (const url of readable(service)) {
    const offered = others[url] ?? 'application/json'
    for (const accept of ['text/html', `${offered};q=0`, 'application/xml, image/*', `${offered};charset=utf-8;q=0`,
      `text/html;x=", ${offered}"`, `text/html;x="${offered}`]) {
      const { detail } = isProblem(t, await admin.send({ url, headers: { accept } }), 406, `${url}, ${accept}`)
      t.match(detail, offered, 'it names what there is')
    }
    const empty = ['', ' ', ',', ' , ']
    const withParameters = [`${offered}; charset=utf-8`, `${offered.toUpperCase()};charset="UTF-8"`,
      `text/html;x="a,b;c\\"", ${offered} ; q=0.5 ; charset=utf-8`, `${offered};v=1;q=1`, '*/*;charset=utf-8']
    for (const accept of [...empty, ...withParameters, '*/*', 'application/*', offered, `text/html, ${offered};q=0.1`,
      'text/html, */*;q=0.1']) {
      t.equal((await admin.send({ url, headers: { accept } })).statusCode, 200, `${url}, ${accept}`)
    }
  }
  for (const accept of ['application/x-yaml', 'text/yaml', 'text/x-yaml', 'TEXT/YAML; charset=utf-8, text/html']) {
    const { statusCode, headers } = await admin.send({ url: '/openapi.yaml', headers: { accept } })
    t.match({ statusCode, type: headers['content-type'] }, { statusCode: 200, type: /^application\/yaml\b/ }, accept)
  }
  for (const accept of ['application/ndjson', 'application/jsonl, text/csv;q=0.5', 'application/x-jsonlines']) {
    const { headers } = await admin.send({ url: '/employees/export', headers: { accept } })
    t.match(headers['content-type'], /^application\/x-ndjson\b/, accept)
  }
  const deleted = await admin.send({ method: 'DELETE', url: '/employees/101', headers: { accept: 'text/html' } })
  t.equal(deleted.statusCode, 204, 'what has no representation needs none')
})

await t.test('every kind of answer has the security headers', async (t) => {
  const { admin, user, anonymous, lifecycle, log } = await serve(t, {
    handlers: { ...handlers, async listUsers () { throw new Error('broken') } }
  })
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const json = { 'content-type': 'application/json' }
  const [credentials, wrong] = [`username=reader&password=${password}`, 'username=reader&password=wrong']
  const unknown = 'grant_type=refresh_token&refresh_token=unknown'
  const kinds = [
    [200, anonymous, { url: '/' }],
    [200, anonymous, { url: '/openapi.yaml' }],
    [200, anonymous, { method: 'POST', url: '/auth/token', headers: form, payload: credentials }],
    [401, anonymous, { method: 'POST', url: '/auth/token', headers: form, payload: wrong }],
    [400, anonymous, { method: 'POST', url: '/auth/token', headers: form, payload: unknown }],
    [200, anonymous, { method: 'POST', url: '/auth/revoke', headers: form, payload: 'token=unknown' }],
    [201, admin, { method: 'POST', url: '/employees', payload: ada }],
    [409, admin, { method: 'POST', url: '/employees', payload: ada }],
    [200, user, { url: '/employees/101' }],
    [200, user, { method: 'HEAD', url: '/employees/101' }],
    [204, admin, { method: 'DELETE', url: '/employees/101' }],
    [404, admin, { method: 'DELETE', url: '/employees/101' }],
    [204, anonymous, { method: 'OPTIONS', url: '/employees' }],
    [400, anonymous, { url: '/employees/%ff' }],
    [400, anonymous, { url: '/?a=%ff' }],
    [400, admin, { method: 'POST', url: '/employees', headers: json, payload: '{' }],
    [401, anonymous, { url: '/employees' }],
    [403, user, { method: 'DELETE', url: '/employees/101' }],
    [404, anonymous, { url: '/nothing' }],
    [405, anonymous, { method: 'DELETE', url: '/employees' }],
    [406, anonymous, { url: '/', headers: { accept: 'text/html' } }],
    [413, admin, { method: 'POST', url: '/employees', headers: json, payload: ' '.repeat(65_537) }],
    [414, anonymous, { url: `/${'a'.repeat(8192)}` }],
    [415, admin, { method: 'POST', url: '/employees', payload: 'text' }],
    [422, anonymous, { url: '/?unknown=1' }],
    [500, admin, { url: '/users' }]
  ] as const
  for (const [status, caller, request] of kinds) {
    const answer = await caller.send(request)
    const what = `${status} for ${'method' in request ? request.method : 'GET'} ${request.url.slice(0, 40)}`
    if (status >= 400) isProblem(t, answer, status, what)
    t.equal(answer.statusCode, status, what)
    hasCommonHeaders(t, answer, what, status === 200 && request.url === '/openapi.yaml')
  }

  await t.test('while it starts and while it stops, too', async (t) => {
    lifecycle.state = 'starting'
    for (const url of ['/', '/employees', '/nothing', '/docs']) {
      log.length = 0
      const answer = await admin.send({ url })
      t.match(log.map((line) => JSON.parse(line)), [{ level: 30, msg: 'request completed', status: 503 }])
      t.equal(log.length, 1, 'the log has one line, without a stack')
      isProblem(t, answer, 503, url)
      t.match(answer.headers['retry-after'], /^[1-9][0-9]*$/)
      if (url !== '/docs') hasCommonHeaders(t, answer, url)
    }
    lifecycle.state = 'stopping'
    const answer = await admin.send({ url: '/employees' })
    t.equal(answer.statusCode, 200, 'it still serves')
    t.equal(answer.headers['connection'], 'close', 'and asks the client to leave')
    hasCommonHeaders(t, answer, 'stopping')
  })
})

await t.test('a request has an id of its own, which its log lines have as well', async (t) => {
  const { anonymous, log } = await serve(t)
  const given = { 'x-request-id': 'forged', 'request-id': 'forged' }
  const answers = [await anonymous.send({ url: '/' }), await anonymous.send({ url: '/nothing', headers: given })]
  const ids = answers.map(({ headers }) => headers['x-request-id'])
  t.equal(new Set(ids).size, 2)
  const completed = log.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request completed')
  t.same(completed.map(({ reqId }) => reqId), ids)
})
