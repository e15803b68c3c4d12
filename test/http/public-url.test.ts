import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { parse } from 'yaml'
import { operations, scopes } from '../../generated/operations.ts'
import { source } from '../../src/contract/document.ts'
import { createExternalTokens } from '../../src/http/tokens/external-tokens.ts'
import { isProblem } from '../harness/answers/answer.ts'
import { links } from '../harness/answers/links.ts'
import { startPrefixProxy } from '../harness/prefix-proxy.ts'
import { begin } from '../harness/requests/sessions.ts'
import { password, serve, tokenKeys } from '../harness/service.ts'
import { decode, ownTokens } from '../harness/tokens.ts'

const ada = { emp_id: 101, emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }
const publicUrl = 'https://people.example.com/hr'

/** A service behind a proxy that serves it under a path, and a function that sends a request to the proxy. */
async function behindProxy (t: Test) {
  const proxy = await startPrefixProxy(t, '/a/hr')
  const service = await serve(t, { publicUrl: proxy.url })
  await service.app.listen({ host: '127.0.0.1', port: 0 })
  proxy.forwardTo((service.app.server.address() as AddressInfo).port)
  const headers = { authorization: `Bearer ${service.admin.account.token}` }
  const ask = async (url: string, init: RequestInit = {}) =>
    await fetch(url, { redirect: 'manual', ...init, headers: { ...headers, ...init.headers } })
  return { ...service, proxy, ask }
}

/** The response to JSON that is sent to a URL. */
function json (method: string, body: object): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}

await t.test('behind a proxy that removes a path, the URLs of new employees and of pages lead back', async (t) => {
  const { proxy, ask } = await behindProxy(t)
  const created = await ask(`${proxy.url}/employees`, json('POST', ada))
  t.equal(created.headers.get('location'), `${proxy.url}/employees/101`)
  const { emp_id: _, ...fields } = ada
  const replaced = await ask(`${proxy.url}/employees/102`, json('PUT', fields))
  t.equal(replaced.headers.get('location'), `${proxy.url}/employees/102`)
  for (const { headers } of [created, replaced]) t.equal((await ask(String(headers.get('location')))).status, 200)

  await ask(`${proxy.url}/employees/101`, json('PATCH', { city: 'Ulm' }))
  for (const list of ['/employees', '/users', '/audit', '/employees/101/history', '/employees/changes']) {
    const start = list === '/employees/changes' ? '?cursor=0&limit=1' : '?limit=1'
    const { first, next } = links((await ask(proxy.url + list + start)).headers.get('link'))
    t.ok(first?.startsWith(`${proxy.url}${list}?`), list)
    const following = await ask(String(next ?? first))
    t.equal(following.status, 200, list)
    for (const url of Object.values(links(following.headers.get('link')))) t.equal((await ask(url)).status, 200, url)
  }
  t.same(proxy.strays, [])
})

await t.test('the documentation and all that it loads come from below the path', async (t) => {
  const { proxy, ask } = await behindProxy(t)
  for (const url of [`${proxy.url}/docs`, `${proxy.url}/docs/`, `${proxy.url}/docs?utm_source=mail`]) {
    const page = await ask(url)
    t.equal(page.status, 200, url)
    const assets = [...(await page.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, asset = '']) => asset)
    t.ok(assets.length >= 4)
    for (const asset of [...assets, 'static/oauth2-redirect.html']) {
      const base = url.endsWith('/') ? url : `${proxy.url}/docs/`
      t.equal((await ask(new URL(asset, base).href)).status, 200, asset)
    }
  }
  const index = await ask(`${proxy.url}/docs/static/index.html`)
  t.equal(index.status, 302)
  t.equal((await ask(new URL(String(index.headers.get('location')), index.url).href)).status, 200)
  const nothing = await ask(`${proxy.url}/nothing`)
  t.match(await nothing.json(), { detail: `There is nothing at this path; see ${proxy.url}/docs for what there is` })
  t.same(proxy.strays, [])
})

await t.test('the contract leads to the service, for every operation and for a login', async (t) => {
  const { proxy, ask } = await behindProxy(t)
  for (const path of ['/openapi.json', '/openapi-3.0.json', '/openapi.yaml', '/docs/json', '/docs/yaml']) {
    const served = parse(await (await ask(proxy.url + path)).text())
    t.same(served.servers, [{ url: proxy.url, description: 'The server that serves this document.' }], path)
    const { tokenUrl } = served.components.securitySchemes.oauth2.flows.password
    const body = new URLSearchParams({ username: 'reader', password })
    t.equal((await ask(tokenUrl, { method: 'POST', body })).status, 200, path)
    for (const { method, path: operation } of Object.values(operations)) {
      const { status } = await ask(served.servers[0].url + operation, { method: 'OPTIONS' })
      t.equal(status, 204, `${method} ${operation}`)
    }
  }
  t.same(proxy.strays, [])
})

await t.test('the metadata of the authorization server leads to its endpoints', async (t) => {
  const { proxy, ask, anonymous } = await behindProxy(t)
  const answer = await ask(`${proxy.url}/.well-known/oauth-authorization-server`)
  t.match(answer.headers.get('content-type'), /^application\/json\b/)
  const metadata = await answer.json() as Record<string, string>
  t.same(metadata, {
    issuer: proxy.url,
    token_endpoint: `${proxy.url}/auth/token`,
    revocation_endpoint: `${proxy.url}/auth/revoke`,
    jwks_uri: `${proxy.url}/.well-known/jwks.json`,
    service_documentation: `${proxy.url}/docs`,
    scopes_supported: scopes,
    response_types_supported: [],
    grant_types_supported: ['password', 'refresh_token'],
    token_endpoint_auth_methods_supported: ['none'],
    revocation_endpoint_auth_methods_supported: ['none']
  })
  const { access_token, refresh_token } = await begin(anonymous, 'reader')
  t.equal(decode(access_token)['iss'], proxy.url, 'the issuer of the tokens')
  const form = (members: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(members) })
  const grant = form({ grant_type: 'refresh_token', refresh_token })
  t.equal((await ask(String(metadata['token_endpoint']), grant)).status, 200)
  t.equal((await ask(String(metadata['revocation_endpoint']), form({ token: access_token }))).status, 200)
  for (const name of ['jwks_uri', 'service_documentation']) t.equal((await ask(String(metadata[name]))).status, 200)
  t.same(proxy.strays, [])
})

await t.test('a service has no metadata without a public URL, or with the tokens of another issuer', async (t) => {
  const url = '/.well-known/oauth-authorization-server'
  const { anonymous } = await serve(t)
  const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example' }
  const problem = isProblem(t, await anonymous.send({ url, headers }), 404, 'without a public URL')
  t.same(problem, { detail: 'The service does not know its public URL' })

  const { anonymous: stranger, services } = await serve(t, { publicUrl })
  const issuer = 'https://login.example.com'
  services.tokens = createExternalTokens({ issuer, audience: 'people', keys: async () => new Uint8Array() })
  t.same(isProblem(t, await stranger.send({ url }), 404, 'external'), { detail: `Tokens are issued by ${issuer}` })
})

await t.test('tokens from before the public URL was set stay valid, and those of other issuers are none', async (t) => {
  const { holder, user } = await serve(t, { publicUrl })
  const claims = { userId: user.account.id, sessionId: user.account.sessionId, tokenVersion: 1 } as const
  const status = async (issuer: string | undefined) => {
    const { sign } = await ownTokens(tokenKeys, issuer)
    return (await holder(await sign({ ...claims, scopes: ['employees:read'] })).send({ url: '/employees' })).statusCode
  }
  t.equal(await status(publicUrl), 200)
  t.equal(await status(undefined), 200)
  for (const other of [`${publicUrl}/`, 'https://people.example.com', 'https://people.example.com/hrx']) {
    t.equal(await status(other), 401, other)
  }
})

await t.test('only the addresses differ from the contract as it was written', async (t) => {
  const { anonymous } = await serve(t, { publicUrl })
  const { body } = await anonymous.send({ url: '/openapi.yaml' })
  const [written, served] = [source, body].map((text) => text.split('\n'))
  const changes = served?.filter((line, index) => line !== written?.[index]).map((line) => line.trim())
  t.same(changes, [
    `- url: "${publicUrl}"`, `tokenUrl: "${publicUrl}/auth/token"`, `refreshUrl: "${publicUrl}/auth/token"`
  ])
  t.same(parse(body), JSON.parse((await anonymous.send({ url: '/openapi.json' })).body))
})

await t.test('documents are cached, and served again only after a change', async (t) => {
  const { anonymous } = await serve(t, { publicUrl })
  const briefly = 'public, max-age=300'
  const documents = {
    '/openapi.json': 'no-cache',
    '/openapi-3.0.json': 'no-cache',
    '/openapi.yaml': 'no-cache',
    '/.well-known/jwks.json': briefly,
    '/.well-known/oauth-authorization-server': briefly,
    '/docs': 'no-cache',
    '/docs/': 'no-cache',
    '/docs/json': 'no-cache',
    '/docs/static/swagger-initializer.js': 'no-cache',
    '/docs/static/theme/page.js': 'no-cache',
    '/docs/static/swagger-ui-bundle.js': 'no-cache'
  }
  for (const [url, cacheControl] of Object.entries(documents)) {
    const answer = await anonymous.send({ url })
    const { etag, 'cache-control': control } = answer.headers
    t.equal(control, cacheControl, url)
    t.match(etag, /^(W\/)?"[^"]+"$/, url)
    for (const known of [etag, `W/${etag}`.replace('W/W/', 'W/'), `"x", ${etag}`]) {
      for (const method of ['GET', 'HEAD'] as const) {
        const again = await anonymous.send({ method, url, headers: { 'if-none-match': String(known) } })
        t.same([again.statusCode, again.body, again.headers['etag']], [304, '', etag], `${method} ${url} ${known}`)
      }
    }
    const changed = await anonymous.send({ url, headers: { 'if-none-match': '"another"' } })
    t.same([changed.statusCode, changed.body], [200, answer.body], url)
  }
})
