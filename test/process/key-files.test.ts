import { createPublicKey } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import Fastify from 'fastify'
import { SignJWT } from 'jose'
import t, { type Test } from 'tap'
import { ConfigError, loadConfig } from '../../src/config/config.ts'
import { keyPair, secretKey } from '../../src/domain/auth/tokens/keys.ts'
import type { Tokens } from '../../src/domain/auth/tokens/tokens.ts'
import { registerTokens } from '../../src/http/tokens/tokens.ts'
import { createOutput } from '../../src/process/output.ts'
import { startService } from '../../src/process/service.ts'
import { loadTokenKeys } from '../../src/process/token-keys.ts'
import { makePair, unfitPairs } from '../harness/keys.ts'
import { temporaryFolder } from '../harness/process.ts'
import { decodeHeader, ownTokens, refusalOf } from '../harness/tokens.ts'

const secret = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0'
const claims = { userId: 7, sessionId: crypto.randomUUID(), tokenVersion: 1, scopes: ['employees:read'] as const }
const external = { JWT_ISSUER: 'https://issuer.example', JWT_AUDIENCE: 'people' }

const provide = async (env: Record<string, string>): Promise<Tokens> =>
  await registerTokens(Fastify(), await loadTokenKeys(loadConfig({ DATABASE_URL: 'pglite:memory', ...env })), '')

/** Writes files in a folder of their own, and returns their paths. */
async function write<Name extends string> (t: Test, files: Record<Name, string>): Promise<Record<Name, string>> {
  const folder = await temporaryFolder(t)
  const entries = Object.entries<string>(files).map(async ([name, text]) => {
    const file = join(folder, name)
    await writeFile(file, text)
    return [name, file]
  })
  return Object.fromEntries(await Promise.all(entries))
}

/** The problems of the files that an environment names. */
async function problems (env: Record<string, string>): Promise<string[]> {
  try {
    await provide(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

await t.test('the service signs with the configured secret, or with a generated one', async (t) => {
  const tokens = await provide({ JWT_SECRET_KEY: secret, JWT_ALGORITHM: 'HS512', ACCESS_TOKEN_EXPIRE_MINUTES: '2' })
  t.same(decodeHeader(await tokens.sign(claims)), { alg: 'HS512', typ: 'JWT', kid: secretKey('HS512', secret).kid })
  t.equal(tokens.ttlSeconds, 120)
  const [one, other] = [await provide({}), await provide({})]
  t.equal(await refusalOf(one, await other.sign(claims)), 'invalid-token')
})

await t.test('the service signs with the key in a file, and still accepts earlier tokens', async (t) => {
  const [now, before] = [makePair('ES256'), makePair('EdDSA')]
  const files = await write(t, { now: now.privatePem, before: before.publicPem })
  const tokens = await provide({
    JWT_ALGORITHM: 'ES256',
    JWT_PRIVATE_KEY_FILE: files.now,
    JWT_VERIFY_KEY_FILES: files.before,
    JWT_PREVIOUS_SECRET_KEYS: secret
  })
  const { kid } = await keyPair(now.privatePem)
  t.same(decodeHeader(await tokens.sign(claims)), { alg: 'ES256', typ: 'JWT', kid })
  t.equal(tokens.publicKeys.length, 2)
  for (const signingKey of [await keyPair(before.privatePem), secretKey('HS256', secret)]) {
    const token = await (await ownTokens({ signingKey, ttlSeconds: 60 })).sign(claims)
    t.match(await tokens.verify(token), claims, signingKey.algorithm)
  }
})

await t.test('a previous secret verifies by the algorithm of the one that signs', async (t) => {
  const env = { JWT_ALGORITHM: 'HS384', JWT_PREVIOUS_SECRET_KEYS: secret }
  const tokens = await provide(env)
  const token = async (algorithm: 'HS256' | 'HS384') =>
    await (await ownTokens({ signingKey: secretKey(algorithm, secret), ttlSeconds: 60 })).sign(claims)
  t.match(await tokens.verify(await token('HS384')), claims)
  t.equal(await refusalOf(tokens, await token('HS256')), 'invalid-token')
})

await t.test('an external issuer\'s keys are read from a file, or fetched when they are needed', async (t) => {
  const { privatePem, publicPem } = makePair('RS256')
  const keys = [{ ...createPublicKey(publicPem).export({ format: 'jwk' }), kid: 'a' }]
  const { file } = await write(t, { file: JSON.stringify({ keys }) })
  const tokens = await provide({ ...external, JWT_JWKS: file })
  const { signWith } = await keyPair(privatePem)
  const token = await new SignJWT({ scope: 'users:read' }).setProtectedHeader({ alg: 'RS256', kid: 'a' })
    .setIssuer('https://issuer.example').setAudience('people').setSubject('ada').setExpirationTime('1m').sign(signWith)
  t.same(await tokens.verify(token), { issuer: 'external', subject: 'ada', scopes: ['users:read'] })
  const { externalIssuer } = await provide({ ...external, JWT_JWKS: 'http://127.0.0.1:1/keys' })
  t.equal(externalIssuer, 'https://issuer.example', 'an issuer that is down keeps no service from starting')
})

await t.test('a file that cannot be used is named, with its variable, and never quoted', async (t) => {
  const { privatePem, publicPem } = makePair('ES256')
  const weak = unfitPairs()['RSA of 1024 bits'] ?? makePair('RS256')
  const files = await write(t, {
    fit: privatePem,
    public: publicPem,
    'weak-private': weak.privatePem,
    'weak-public': weak.publicPem,
    empty: '',
    text: 'password=hunter22',
    set: JSON.stringify({ keys: [{ kty: 'oct', k: 'hunter22' }] })
  })
  const folder = await temporaryFolder(t)
  const missing = join(folder, 'missing.pem')
  const ofPair = (JWT_PRIVATE_KEY_FILE: string) => ({ JWT_ALGORITHM: 'ES256', JWT_PRIVATE_KEY_FILE })
  const kinds = 'holds a key of another kind than Ed25519, P-256 and RSA of 2048 bits or more'
  const cases: Array<[Record<string, string>, file: string, problem: string]> = [
    [ofPair(missing), missing, 'cannot be read (ENOENT)'],
    [ofPair(folder), folder, 'cannot be read (EISDIR)'],
    [ofPair(files.empty), files.empty, 'holds no private key in PEM form without a passphrase'],
    [ofPair(files.text), files.text, 'holds no private key in PEM form without a passphrase'],
    [ofPair(files.public), files.public, 'holds no private key in PEM form without a passphrase'],
    [ofPair(files['weak-private']), files['weak-private'], kinds],
    [{ JWT_ALGORITHM: 'RS256', JWT_PRIVATE_KEY_FILE: files.fit }, files.fit,
      'holds a key for ES256, while JWT_ALGORITHM is RS256'],
    [{ JWT_VERIFY_KEY_FILES: missing }, missing, 'cannot be read (ENOENT)'],
    [{ JWT_VERIFY_KEY_FILES: files.text }, files.text, 'holds no public key in PEM form'],
    [{ JWT_VERIFY_KEY_FILES: files.fit }, files.fit, 'holds a private key, where a public one is expected'],
    [{ JWT_VERIFY_KEY_FILES: files['weak-public'] }, files['weak-public'], kinds],
    [{ ...external, JWT_JWKS: missing }, missing, 'cannot be read (ENOENT)'],
    [{ ...external, JWT_JWKS: files.text }, files.text, 'holds no JWK Set'],
    [{ ...external, JWT_JWKS: files.set }, files.set, 'holds a private key, where public ones are expected']
  ]
  for (const [env, file, problem] of cases) {
    const variable = Object.keys(env).find((name) => env[name] === file)
    t.same(await problems(env), [`${variable} names ${file}, which ${problem}`])
  }
})

await t.test('all files that cannot be used are named at once', async (t) => {
  const files = { JWT_PRIVATE_KEY_FILE: '/none/a.pem', JWT_VERIFY_KEY_FILES: '/none/b.pem,/none/c.pem' }
  const found = await problems({ JWT_ALGORITHM: 'EdDSA', ...files })
  const named = found.map((problem) => /\/none\/.\.pem/.exec(problem)?.[0])
  t.same(named.toSorted(), ['/none/a.pem', '/none/b.pem', '/none/c.pem'])
})

await t.test('a key file that cannot be used keeps the service from starting, and is not quoted', async (t) => {
  const { privatePem } = makePair('ES256')
  const { key } = await write(t, { key: privatePem })
  const stdout = new PassThrough({ encoding: 'utf8' })
  // PostgreSQL, which is not contacted before the keys are read.
  const env = { DATABASE_URL: 'postgres://127.0.0.1/people', JWT_ALGORITHM: 'EdDSA', JWT_PRIVATE_KEY_FILE: key }
  const error = await startService(loadConfig(env), await createOutput(stdout)).catch((error: unknown) => error)
  t.match(error, { exitCode: 78, message: /, which holds a key for ES256, while JWT_ALGORITHM is EdDSA/ })
  t.ok(String(error).includes(key))
  const [, content = ''] = (await readFile(key, 'utf8')).split('\n')
  t.notOk(`${String(error)}${String(stdout.read())}`.includes(content.slice(0, 20)))
})
