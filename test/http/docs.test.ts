import { readFileSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t from 'tap'
import { parse } from 'yaml'
import { isProblem } from '../harness/answers/answer.ts'
import { serve } from '../harness/service.ts'

const file = readFileSync(new URL('../../openapi.yaml', import.meta.url))
const contract = parse(file.toString())

/** The directives of a Content-Security-Policy, by name. */
function directives (policy: unknown): Record<string, string[]> {
  return Object.fromEntries(String(policy).split(';').map((directive) => {
    const [name = '', ...sources] = directive.trim().split(/ +/)
    return [name, sources]
  }))
}

await t.test('the contract is served as it was written, and as JSON', async (t) => {
  const { anonymous } = await serve(t)
  const yaml = await anonymous.send({ url: '/openapi.yaml' })
  t.match(yaml.headers['content-type'], /^application\/yaml\b/)
  t.ok(yaml.rawPayload.equals(file), 'to the byte')
  for (const url of ['/openapi.json', '/docs/json']) {
    const json = await anonymous.send({ url })
    t.equal(json.statusCode, 200, url)
    t.match(json.headers['content-type'], /^application\/json\b/)
    t.same(json.json(), contract, `${url} is the contract`)
  }
  t.same(parse((await anonymous.send({ url: '/docs/yaml' })).body), contract)
})

await t.test('the documentation loads, with everything that it needs, from the service alone', async (t) => {
  const { anonymous } = await serve(t)
  for (const url of ['/docs', '/docs/']) {
    const page = await anonymous.send({ url })
    t.equal(page.statusCode, 200, url)
    t.match(page.headers['content-type'], /^text\/html\b/)
    const assets = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, asset = '']) => asset)
    t.ok(assets.length >= 4, 'there are scripts and styles')
    for (const asset of assets) {
      const { origin, pathname, search } = new URL(asset, `http://service${url}`)
      t.equal(origin, 'http://service', `${asset} is no one else's`)
      const answer = await anonymous.send({ url: pathname + search })
      t.equal(answer.headers['cache-control'], 'public, max-age=31536000, immutable', `${asset} has a version`)
      const latest = await anonymous.send({ url: pathname })
      t.equal(latest.headers['cache-control'], 'no-cache', `${pathname} has none`)
      t.ok(latest.rawPayload.equals(answer.rawPayload))
      t.equal(answer.statusCode, 200, pathname)
      t.match(answer.headers['content-type'], /^(text|image|application)\//)
      t.equal(answer.headers['x-content-type-options'], 'nosniff')
    }
    t.notMatch(page.body, /<script[^>]*>\s*[^\s<]|\son\w+=/, 'no script stands in the page itself')
    t.notMatch(page.body, /(src|href)="(https?:)?\/\//, 'no other host is named')
  }
})

await t.test('the files of the documentation are compressed for clients that say so', async (t) => {
  const { anonymous } = await serve(t)
  const url = '/docs/static/swagger-ui-bundle.js'
  const plain = await anonymous.send({ url })
  t.equal(plain.headers['content-encoding'], undefined)
  const decoders = { br: brotliDecompressSync, gzip: gunzipSync }
  for (const [encoding, decode] of Object.entries(decoders)) {
    const packed = await anonymous.send({ url, headers: { 'accept-encoding': encoding } })
    t.match(packed.headers, { 'content-encoding': encoding, vary: /accept-encoding/i })
    t.ok(packed.rawPayload.length < plain.rawPayload.length / 3)
    t.ok(decode(packed.rawPayload).equals(plain.rawPayload), encoding)
  }
  const headers = { 'if-none-match': String(plain.headers.etag), 'accept-encoding': 'gzip' }
  t.equal((await anonymous.send({ url, headers })).statusCode, 304)
})

await t.test('the documentation may run its own scripts and nothing else', async (t) => {
  const { anonymous } = await serve(t)
  for (const url of ['/docs', '/docs/', '/docs/static/swagger-initializer.js', '/docs/static/swagger-ui.css']) {
    const { headers } = await anonymous.send({ url })
    const policy = directives(headers['content-security-policy'])
    t.same(policy['default-src'], ["'none'"], url)
    t.same(policy['script-src'], ["'self'"], `${url}: no inline scripts, no eval, no other host`)
    t.same(policy['frame-ancestors'], ["'none'"])
    t.same(policy['base-uri'], ["'none'"])
    const sources = Object.values(policy).flat()
    t.same(sources.filter((source) => !["'self'", "'none'", "'unsafe-inline'", 'data:'].includes(source)), [])
    t.notOk('upgrade-insecure-requests' in policy, 'it loads over plain http')
  }
})

await t.test('the documentation keeps to its folder, and changes nothing', async (t) => {
  const { anonymous } = await serve(t)
  const elsewhere = ['nothing', '../package.json', '%2e%2e/package.json', '..%2f..%2fpackage.json', '.env', '%00']
  for (const path of elsewhere) isProblem(t, await anonymous.send({ url: `/docs/static/${path}` }), 404, path)
  for (const method of ['POST', 'PUT', 'DELETE'] as const) {
    for (const url of ['/docs', '/docs/json', '/docs/nothing']) {
      const answer = await anonymous.send({ method, url })
      isProblem(t, answer, 405, `${method} ${url}`)
      t.equal(answer.headers['allow'], 'GET, HEAD, OPTIONS')
    }
  }
})
