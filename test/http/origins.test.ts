import t from 'tap'
import { operations } from '../../generated/operations.ts'
import { isProblem } from '../harness/answers/answer.ts'
import { ofOAuth, seen, type Seen } from '../harness/answers/problems.ts'
import { form } from '../harness/requests/requests.ts'
import { named } from '../harness/requests/sessions.ts'
import { password, type Role, serve } from '../harness/service.ts'

const app = 'https://app.example.com'
const local = 'http://localhost:5173'
const corsOrigins = [app, local]
/** Origins that look like an allowed one, and others. */
const strangers = [
  'null', 'https://evil.example', 'https://app.example.com.evil.example', 'https://evil.example.com.app.example.com',
  'http://app.example.com', 'https://app.example.com:444', 'https://APP.example.com', 'https://app.example.com/',
  '*', '', 'https://xapp.example.com', `${app}, ${local}`, `${app} ${local}`, 'http://localhost',
  'http://localhost:51730', 'file://'
]

/** The headers of CORS in a response. */
function corsHeaders ({ headers }: { headers: Record<string, unknown> }): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('access-control-')))
}

await t.test('scripts of an allowed origin may read every answer, and the headers that clients need', async (t) => {
  const { anonymous, user, admin } = await serve(t, { corsOrigins })
  const json = { 'content-type': 'application/json' }
  const requests = [
    [200, user, { url: '/employees' }],
    [200, anonymous, { url: '/openapi.json' }],
    [400, anonymous, { url: '/?a=%ff' }],
    [401, anonymous, { url: '/employees' }],
    [403, user, { url: '/users' }],
    [404, anonymous, { url: '/nothing' }],
    [405, anonymous, { method: 'DELETE', url: '/employees' }],
    [406, anonymous, { url: '/', headers: { accept: 'text/html' } }],
    [414, anonymous, { url: `/${'a'.repeat(8192)}` }],
    [413, admin, { method: 'POST', url: '/employees', headers: json, payload: ' '.repeat(65_537) }],
    [422, admin, { method: 'POST', url: '/employees', headers: json, payload: '{}' }]
  ] as const
  for (const origin of corsOrigins) {
    for (const [status, caller, request] of requests) {
      const headers = 'headers' in request ? request.headers : {}
      const answer = await caller.send({ ...request, headers: { ...headers, origin } })
      t.equal(answer.statusCode, status)
      t.same(corsHeaders(answer), {
        'access-control-allow-origin': origin,
        'access-control-expose-headers': 'Link, ETag, Location, X-Total-Count, Retry-After, RateLimit, ' +
          'RateLimit-Policy, X-Request-Id, Content-Disposition, WWW-Authenticate, Allow, Deprecation, Sunset'
      }, `${status} for ${origin}`)
      t.match(answer.headers['vary'], /\bOrigin\b/)
    }
  }
})

await t.test('scripts of other origins may read nothing, and caches tell them apart', async (t) => {
  const { user } = await serve(t, { corsOrigins })
  for (const origin of strangers) {
    const answer = await user.send({ url: '/employees', headers: { origin } })
    t.equal(answer.statusCode, 200, origin)
    t.same(corsHeaders(answer), {}, origin)
    t.match(answer.headers['vary'], /\bOrigin\b/)
  }
  t.match((await user.send({ url: '/employees' })).headers['vary'], /\bOrigin\b/, 'without an origin, too')
})

await t.test('a preflight of an allowed origin succeeds for every operation, and costs no quota', async (t) => {
  const service = await serve(t, { corsOrigins, limits: { perAddress: 1, perUser: 1 } })
  const { anonymous, lifecycle } = service
  const preflight = async (url: string, method: string) => await anonymous.send({
    method: 'OPTIONS',
    url,
    headers: {
      origin: app,
      'access-control-request-method': method,
      'access-control-request-headers': 'authorization,content-type,if-match'
    }
  })
  for (const state of ['ready', 'starting', 'stopping'] as const) {
    lifecycle.state = state
    for (const { path, method } of Object.values(operations)) {
      const answer = await preflight(path.replace(/\{\w+\}/, '101'), method)
      t.equal(answer.statusCode, 204, `${method} ${path}`)
      const cors = corsHeaders(answer)
      t.match(cors, { 'access-control-allow-origin': app, 'access-control-max-age': '600' })
      t.match(cors['access-control-allow-methods'], new RegExp(`\\b${method}\\b`))
      t.equal(cors['access-control-allow-headers'], 'authorization,content-type,if-match')
      t.match(answer.headers, { 'x-content-type-options': 'nosniff', 'x-request-id': /./ })
    }
  }
  lifecycle.state = 'ready'
  const incomplete = await anonymous.send({ method: 'OPTIONS', url: '/employees', headers: { origin: app } })
  t.match(incomplete, { statusCode: 204, headers: { 'access-control-allow-origin': app } }, 'also without a method')
  t.equal((await anonymous.send({ url: '/' })).statusCode, 200, 'the first that counts')
  const tooMany = await anonymous.send({ url: '/', headers: { origin: app } })
  t.equal(tooMany.statusCode, 429)
  t.match(corsHeaders(tooMany), { 'access-control-allow-origin': app }, 'the script sees why')
  t.equal((await preflight('/employees', 'GET')).statusCode, 204, 'an error would hide the reason')
})

await t.test('a preflight of another origin is answered like any OPTIONS, and counted', async (t) => {
  const { anonymous } = await serve(t, { corsOrigins, limits: { perAddress: strangers.length, perUser: 1 } })
  const preflight = { 'access-control-request-method': 'POST' }
  for (const origin of strangers) {
    const answer = await anonymous.send({ method: 'OPTIONS', url: '/employees', headers: { ...preflight, origin } })
    t.match(answer, { statusCode: 204, headers: { allow: 'GET, HEAD, POST, OPTIONS' } }, origin)
    t.same(corsHeaders(answer), {}, origin)
  }
  t.equal((await anonymous.send({ method: 'OPTIONS', url: '/employees' })).statusCode, 429)
})

await t.test('OPTIONS of nothing is not found', async (t) => {
  const { anonymous } = await serve(t, { corsOrigins })
  for (const headers of [{}, { origin: 'https://evil.example', 'access-control-request-method': 'GET' }]) {
    isProblem(t, await anonymous.send({ method: 'OPTIONS', url: '/nothing', headers }), 404, JSON.stringify(headers))
  }
})

/** The response to a form that a page of another site made a browser send. */
const crossSite: Seen = ofOAuth(named(403, 'cross-site-request', 'Cross-site request',
  'Pages of other sites may not send this; CORS_ORIGINS can allow them'), 'invalid_request')

const forms = [
  ['/auth/token', { username: 'reader', password }],
  ['/auth/token', { username: 'reader', password: 'wrong' }],
  ['/auth/revoke', { token: 'unknown' }]
] as const

/** Whether forms with these headers are refused; all of them are, or none. */
async function areRefused (caller: Role, headers: Record<string, string>): Promise<boolean> {
  const answers = await Promise.all(forms.map(async ([url, members]) => seen(await caller.send({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: form(members)
  }))))
  const refused = answers.map((answer) => JSON.stringify(answer) === JSON.stringify(crossSite))
  if (new Set(refused).size !== 1) throw new Error(JSON.stringify(answers))
  return refused.includes(true)
}

await t.test('pages of other sites may not send logins', async (t) => {
  const { anonymous, db } = await serve(t, { corsOrigins })
  const host = 'people.example.com'
  const refused: Array<Record<string, string>> = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site', origin: `https://${host}`, host },
    { 'sec-fetch-site': 'same-site', origin: 'https://other.example.com' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'same-origin, cross-site' },
    { 'sec-fetch-site': 'Same-Origin' },
    { 'sec-fetch-site': '' },
    ...strangers.filter((origin) => origin !== '').map((origin) => ({ origin, host })),
    { origin: 'http://people.example.com.evil.example', host },
    { origin: 'http://evil.example?people.example.com', host },
    { origin: `http://x@${host}`, host },
    { origin: `http://${host}:81`, host },
    { origin: `http://${host}/`, host }
  ]
  for (const headers of refused) t.equal(await areRefused(anonymous, headers), true, JSON.stringify(headers))
  t.same(await db.selectFrom('audit').select('action').execute(), [], 'none counts as a failed login')
})

await t.test('the service’s own pages, allowed origins and programs may', async (t) => {
  const { anonymous } = await serve(t, { corsOrigins })
  const host = 'people.example.com'
  const allowed: Array<Record<string, string>> = [
    {},
    { 'sec-fetch-site': 'same-origin', origin: 'http://people.example.com' },
    { 'sec-fetch-site': 'same-origin', origin: 'null' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'cross-site', origin: app },
    { 'sec-fetch-site': 'same-site', origin: local },
    { origin: app },
    { origin: 'http://people.example.com', host },
    { origin: 'https://people.example.com', host, },
    { origin: 'http://people.example.com', host: `${host}:80` },
    { origin: 'http://[::1]:8000', host: '[::1]:8000' },
    { origin: 'http://127.0.0.1:8000', host: '127.0.0.1:8000' }
  ]
  for (const headers of allowed) t.equal(await areRefused(anonymous, headers), false, JSON.stringify(headers))
})

await t.test('pages of the public URL may, behind a proxy that sends another Host', async (t) => {
  const { anonymous } = await serve(t, { publicUrl: 'https://people.example.com/hr' })
  const host = 'backend:8000'
  t.equal(await areRefused(anonymous, { host, origin: 'https://people.example.com' }), false)
  for (const origin of ['http://people.example.com', 'https://people.example.com.evil.example', 'https://hr']) {
    t.equal(await areRefused(anonymous, { host, origin }), true, origin)
  }
})

await t.test('the Host that a trusted proxy forwards is that of the service, and no other', async (t) => {
  const origin = 'https://people.example.com'
  const headers = { host: 'backend:8000', 'x-forwarded-host': 'people.example.com', origin }
  const { anonymous } = await serve(t, { trustProxy: ['127.0.0.1'] })
  t.equal(await areRefused(anonymous, headers), false)
  const { anonymous: stranger } = await serve(t)
  t.equal(await areRefused(stranger, headers), true)
})
