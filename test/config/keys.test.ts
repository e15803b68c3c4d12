import t from 'tap'
import { scopesOf } from '../../src/domain/auth/roles.ts'
import { loadConfig } from '../../src/config/config.ts'
import { goodSecret as secret, problems } from '../harness/configuration.ts'

const other = '7f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f7'
const keyPair = { JWT_ALGORITHM: 'ES256', JWT_PRIVATE_KEY_FILE: 'private.pem' }
const external = { JWT_ISSUER: 'https://issuer.example', JWT_AUDIENCE: 'people', JWT_JWKS: 'keys.json' }

await t.test('a service may sign with a private key, and needs no secret then', async (t) => {
  for (const algorithm of ['EdDSA', 'ES256', 'RS256']) {
    const env = { ...keyPair, JWT_ALGORITHM: algorithm, DATABASE_URL: 'postgres://db/people' }
    t.same(loadConfig(env).jwt, {
      kind: 'key-pair',
      algorithm,
      privateKeyFile: 'private.pem',
      verifyKeyFiles: [],
      previousSecrets: [],
      ttlSeconds: 1800
    })
    const problem = /^JWT_PRIVATE_KEY_FILE should be set: \w+ signs with a private key/
    t.match(problems({ JWT_ALGORITHM: algorithm }), [problem])
    t.match(problems({ ...env, JWT_SECRET_KEY: secret }), [/^JWT_SECRET_KEY should not be set with .*PREVIOUS/])
  }
})

await t.test('a private key is rejected where a secret signs', async (t) => {
  for (const algorithm of ['HS256', 'HS384', 'HS512']) {
    const env = { JWT_ALGORITHM: algorithm, JWT_SECRET_KEY: secret, JWT_PRIVATE_KEY_FILE: 'private.pem' }
    t.match(problems(env), [/^JWT_PRIVATE_KEY_FILE should not be set with HS\d+, which signs with a secret/])
  }
})

await t.test('keys that only verify are configured beside the signing key', async (t) => {
  const env = { JWT_VERIFY_KEY_FILES: 'a.pem, b.pem,,', JWT_PREVIOUS_SECRET_KEYS: `${secret} ,${other}` }
  const verifying = (algorithm: string) => ({
    verifyKeyFiles: ['a.pem', 'b.pem'],
    previousSecrets: [{ algorithm, secret }, { algorithm, secret: other }]
  })
  t.match(loadConfig(env).jwt, { kind: 'secret', ...verifying('HS256') })
  t.match(loadConfig({ ...env, JWT_ALGORITHM: 'HS512' }).jwt, { kind: 'secret', ...verifying('HS512') })
  t.match(loadConfig({ ...env, ...keyPair }).jwt, { kind: 'key-pair', ...verifying('HS256') })
})

await t.test('there are no more keys than the JWK Set has room for', async (t) => {
  const files = (count: number) => Array.from({ length: count }, (_, index) => `${index}.pem`).join()
  const env = { ...keyPair, JWT_PREVIOUS_SECRET_KEYS: secret }
  t.same(problems({ ...env, JWT_VERIFY_KEY_FILES: files(98) }), [])
  const problem = 'JWT_VERIFY_KEY_FILES and JWT_PREVIOUS_SECRET_KEYS should have at most 99 keys together'
  t.same(problems({ ...env, JWT_VERIFY_KEY_FILES: files(99) }), [problem])
})

await t.test('a secret that only verifies follows the rules for one that signs, and is not shown', async (t) => {
  const refusals: Array<[string, RegExp]> = [
    ['correct horse', /at least 32 bytes/],
    ['x'.repeat(64), /too simple/],
    ['a-string-secret-at-least-256-bits-long', /published/]
  ]
  for (const [weak, expected] of refusals) {
    const found = problems({ JWT_PREVIOUS_SECRET_KEYS: `${secret},${weak}` })
    t.match(found, [expected], weak)
    t.match(found, [/^JWT_PREVIOUS_SECRET_KEYS has a secret that /])
    t.notOk(found.some((problem) => problem.includes(weak)))
  }
  const short = { JWT_PREVIOUS_SECRET_KEYS: secret.slice(0, 40), JWT_ALGORITHM: 'HS384' }
  t.match(problems(short), [/at least 48 bytes/], 'as long as its algorithm asks')
})

await t.test('an external issuer may sign, whose keys are in a file or at a URL', async (t) => {
  const { JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = external
  const scopesClaim = { name: undefined, ofRoles: new Map() }
  for (const file of ['keys.json', '/etc/keys.json', './https/keys.json', 'C:\\keys.json']) {
    const { jwt } = loadConfig({ ...external, JWT_JWKS: file })
    t.same(jwt, { kind: 'external', issuer, audience, scopesClaim, jwks: { kind: 'file', file } })
  }
  const urls = ['https://issuer.example/keys', 'HTTPS://issuer.example:8443/keys?v=1', 'http://localhost:8080/keys',
    'http://127.0.0.1/keys', 'http://127.1.2.3:9/keys', 'http://[::1]:8080/keys', 'http://127.1/keys']
  for (const url of urls) {
    const env = { ...external, JWT_JWKS: url, DATABASE_URL: 'postgres://db/people' }
    t.same(loadConfig(env).jwt, { kind: 'external', issuer, audience, scopesClaim, jwks: { kind: 'url', url } })
  }
})

await t.test('an external issuer may have its scopes in another claim, and roles in their place', async (t) => {
  const scopesClaim = (env: Record<string, string>) => {
    const { jwt } = loadConfig({ ...external, ...env })
    return 'scopesClaim' in jwt ? jwt.scopesClaim : undefined
  }
  t.match(scopesClaim({ JWT_SCOPES_CLAIM: 'realm_access.roles' }), { name: 'realm_access.roles' })
  const JWT_ROLE_SCOPES = 'HR Manager = admin,staff=user\nab=employees:read  users:read,'
  t.same(scopesClaim({ JWT_ROLE_SCOPES })?.ofRoles, new Map<string, readonly string[]>([
    ['HR Manager', scopesOf({ is_admin: true })],
    ['staff', scopesOf({ is_admin: false })],
    ['ab', ['employees:read', 'users:read']]
  ]))
  for (const wrong of ['hr', '=admin', 'hr=', 'hr=root', 'hr=admin;staff=user', 'hr=employees:read,users:read', 'a=*',
    'hr=admin=user']) {
    t.match(problems({ ...external, JWT_ROLE_SCOPES: wrong }), [
      /^JWT_ROLE_SCOPES should list roles with their scopes, as in hr=admin,staff=employees:read; .* audit:read$/
    ], wrong)
  }
  for (const name of ['JWT_SCOPES_CLAIM', 'JWT_ROLE_SCOPES']) {
    t.same(problems({ [name]: 'hr=admin' }),
      [`${name} should only be set together with JWT_ISSUER, JWT_AUDIENCE, JWT_JWKS`])
  }
})

await t.test('keys are fetched over https, and over http from this machine only', async (t) => {
  const urls = ['http://issuer.example/keys', 'http://127.0.0.1.example/keys', 'http://localhost.example/keys',
    'http://10.0.0.1/keys', 'http://[::2]/keys', 'ftp://issuer.example/keys', 'file:///etc/keys.json', 'https://',
    'http://', 'https://user@issuer.example/', 'https://user:hunter22@issuer.example/',
    'https://:hunter22@issuer.example/']
  for (const url of urls) {
    const found = problems({ ...external, JWT_JWKS: url })
    t.match(found, [/^JWT_JWKS should be the path of a file or an https URL without a password/], url)
    t.notMatch(found.join(), 'hunter22')
  }
})

await t.test('the three variables of an external issuer go together', async (t) => {
  const names = Object.keys(external)
  for (const [name, value] of Object.entries(external)) {
    const missing = names.filter((other) => other !== name)
    t.same(problems({ [name]: value }),
      missing.map((other) => `${other} should be set: JWT_ISSUER, JWT_AUDIENCE, JWT_JWKS go together`))
  }
})

await t.test('with an external issuer the service has no keys of its own', async (t) => {
  const keys = {
    JWT_ALGORITHM: 'HS256',
    JWT_SECRET_KEY: secret,
    JWT_PRIVATE_KEY_FILE: 'private.pem',
    JWT_VERIFY_KEY_FILES: 'a.pem',
    JWT_PREVIOUS_SECRET_KEYS: other
  }
  t.same(problems({ ...external, ...keys }), Object.keys(keys).map((name) =>
    `${name} should not be set together with JWT_ISSUER, JWT_AUDIENCE, JWT_JWKS: the issuer has keys of its own`))
  const rest = { ACCESS_TOKEN_EXPIRE_MINUTES: 'soon', PORT: 'eighty' }
  t.equal(problems({ ...external, ...rest }).length, 2, 'the rest is still read')
})
