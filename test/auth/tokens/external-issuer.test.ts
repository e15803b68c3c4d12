import { createPrivateKey, createPublicKey, sign as signWith } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mock } from 'node:test'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import t, { type Test } from 'tap'
import { scopes as allScopes } from '../../../generated/operations.ts'
import type { Scope } from '../../../src/contract/operations.ts'
import { scopesOf } from '../../../src/domain/auth/roles.ts'
import {
  type KeyPairAlgorithm, keyPair, keyPairAlgorithms, type SigningKey
} from '../../../src/domain/auth/tokens/keys.ts'
import type { Tokens } from '../../../src/domain/auth/tokens/tokens.ts'
import { createExternalTokens } from '../../../src/http/tokens/external-tokens.ts'
import { externalAlgorithms, fetchedKeys, keySet } from '../../../src/http/tokens/issuer-keys.ts'
import type { ScopesClaim } from '../../../src/http/tokens/scopes-claim.ts'
import { closedPort } from '../../harness/closed-port.ts'
import { makePair, type PemPair, unfitPairs } from '../../harness/keys.ts'
import { expiredToken, lackingScope, malformedToken, notPermitted, seen } from '../../harness/answers/problems.ts'
import { logIn, tokenRequest } from '../../harness/requests/requests.ts'
import { password, serve } from '../../harness/service.ts'
import { loginClosed } from '../../harness/requests/sessions.ts'
import { encode, refusalOf, sign } from '../../harness/tokens.ts'

const issuer = 'https://issuer.example/realm'
const audience = 'people'

const makeKey = async (algorithm: KeyPairAlgorithm = 'ES256') => await keyPair(makePair(algorithm).privatePem)

/** A JWK Set, as an issuer publishes it. */
const setOf = (...keys: SigningKey[]) => JSON.stringify({ keys: keys.map(({ publicKey }) => publicKey) })

const tokensOf = (keys: ReturnType<typeof keySet>, scopesClaim: ScopesClaim = {}) =>
  createExternalTokens({ issuer, audience, scopesClaim, keys })

const now = () => Math.floor(Date.now() / 1000)
const goodClaims = () =>
  ({ iss: issuer, aud: audience, sub: 'ada@example', iat: now(), exp: now() + 600, scope: 'employees:read' })

/** A token of the issuer, with some claims and header parameters replaced. Undefined ones are left out. */
async function signed (
  { algorithm: alg, kid, signWith }: SigningKey,
  changes: Record<string, unknown> = {},
  header: Record<string, unknown> = {}
): Promise<string> {
  return await new SignJWT({ ...goodClaims(), ...changes }).setProtectedHeader({ alg, kid, ...header }).sign(signWith)
}

/** Asserts that each value of a claim is rejected. */
async function refuses (t: Test, tokens: Tokens, key: SigningKey, claim: string, values: unknown[]) {
  for (const value of values) {
    const token = await signed(key, { [claim]: value })
    t.equal(await refusalOf(tokens, token), 'invalid-token', `${claim} ${JSON.stringify(value)}`)
  }
}

/** An issuer that publishes keys at a URL, and counts how often they are fetched. */
async function publish (t: Test, first: string | RequestListener) {
  const state = { answer: first, fetches: 0 }
  const server = createServer((request, response) => {
    state.fetches++
    if (typeof state.answer === 'string') response.end(state.answer)
    else state.answer(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  return Object.assign(state, { url: `http://127.0.0.1:${port}/keys` })
}

/** Lets time pass without waiting for it. */
function clock (t: Test) {
  mock.timers.enable({ apis: ['Date'], now: Date.now() })
  t.teardown(() => { mock.timers.reset() })
  return { pass: (seconds: number) => { mock.timers.tick(seconds * 1000) } }
}

await t.test('a token of the issuer is accepted, with any algorithm of a key pair', async (t) => {
  const keys = await Promise.all(keyPairAlgorithms.map(makeKey))
  const tokens = tokensOf(keySet(setOf(...keys)))
  for (const key of keys) {
    for (const header of [{}, { typ: 'JWT' }, { typ: 'at+jwt' }, { typ: 'application/at+jwt' }, { kid: undefined }]) {
      const expected = { issuer: 'external', subject: 'ada@example', scopes: ['employees:read'] }
      t.same(await tokens.verify(await signed(key, {}, header)), expected, `${key.algorithm} ${JSON.stringify(header)}`)
    }
  }
  for (const key of keys.slice(0, 1)) {
    const token = await signed(key, { aud: ['x', audience], iat: undefined })
    t.equal(await refusalOf(tokens, token), undefined, 'for several audiences, without a time of issue')
  }
})

await t.test('an issuer may sign by any algorithm of the families EdDSA, ES, PS and RS', async (t) => {
  for (const alg of externalAlgorithms) {
    const { publicKey, privateKey } = await generateKeyPair(alg)
    for (const named of [{ alg, kid: '1' }, {}]) {
      const tokens = tokensOf(keySet(JSON.stringify({ keys: [{ ...await exportJWK(publicKey), ...named }] })))
      const token = await new SignJWT(goodClaims()).setProtectedHeader({ alg, ...named }).sign(privateKey)
      t.equal(await refusalOf(tokens, token), undefined, `${alg} ${JSON.stringify(named)}`)
    }
  }
})

await t.test('an algorithm of another kind than the key verifies nothing', async (t) => {
  const make = async (alg: string) => ({ alg, ...await generateKeyPair(alg) })
  const pairs = await Promise.all(['RS256', 'ES256', 'ES384', 'ES512', 'EdDSA'].map(make))
  for (const { alg, publicKey } of pairs) {
    const tokens = tokensOf(keySet(JSON.stringify({ keys: [await exportJWK(publicKey)] })))
    for (const other of pairs.filter((other) => other.alg !== alg)) {
      const token = await new SignJWT(goodClaims()).setProtectedHeader({ alg: other.alg }).sign(other.privateKey)
      t.equal(await refusalOf(tokens, token), 'invalid-token', `${other.alg} for ${alg}`)
    }
    for (const other of ['none', 'HS256', 'ES256K', 'RSA1_5', 'Ed448', 'ML-DSA-44']) {
      const token = `${encode({ alg: other })}.${encode(goodClaims())}.AAAA`
      t.equal(await refusalOf(tokens, token), 'invalid-token', `${other} for ${alg}`)
    }
  }
})

await t.test('clocks may differ by 30 seconds', async (t) => {
  const time = clock(t)
  const key = await makeKey()
  const tokens = tokensOf(keySet(setOf(key)))
  for (const changes of [{ nbf: now() + 30 }, { exp: now() - 29 }, { iat: now() + 60 }]) {
    t.equal(await refusalOf(tokens, await signed(key, changes)), undefined, JSON.stringify(changes))
  }
  for (const changes of [{ nbf: now() + 31 }, { exp: now() - 30 }, { iat: now() + 61 }]) {
    t.equal(await refusalOf(tokens, await signed(key, changes)), 'invalid-token', JSON.stringify(changes))
  }
  const early = await signed(key, { nbf: now() + 32 })
  time.pass(2)
  t.equal(await refusalOf(tokens, early), undefined, 'two seconds later')
})

await t.test('the log names the claim for which a token is refused, and the challenge says what to do', async (t) => {
  const key = await makeKey()
  const { services, holder, log } = await serve(t)
  services.tokens = tokensOf(keySet(setOf(key)), { name: 'groups.all' })
  const wrong: Array<[changes: Record<string, unknown>, claim: string]> = [
    [{ iss: 'hunter22' }, 'iss'], [{ aud: 'hunter22' }, 'aud'], [{ nbf: now() + 99 }, 'nbf'],
    [{ sub: undefined }, 'sub'], [{ sub: '' }, 'sub'], [{ exp: 'hunter22' }, 'exp'], [{ iat: now() + 99 }, 'iat'],
    [{ groups: { all: { hunter22: 1 } } }, 'groups.all'], [{ exp: 1_700_000_000 }, 'exp']
  ]
  for (const [changes, claim] of wrong) {
    log.length = 0
    const answer = seen(await holder(await signed(key, changes)).send({ url: '/employees' }))
    t.same(answer, typeof changes['exp'] === 'number' ? expiredToken : malformedToken, claim)
    t.match(log.join(''), new RegExp(`"reason":"[^"]*the claim ${claim}\\b`), claim)
    t.notMatch(log.join(''), 'hunter22')
  }
})

await t.test('with an external issuer the service publishes no keys and signs no tokens', async (t) => {
  const tokens = tokensOf(keySet(setOf(await makeKey())))
  t.equal(tokens.externalIssuer, issuer)
  t.same(tokens.publicKeys, [])
  const claims = { userId: 1, sessionId: crypto.randomUUID(), tokenVersion: 1, scopes: [] }
  await t.rejects(tokens.sign(claims), /^The tokens are signed by https:\/\/issuer\.example\/realm$/)
})

await t.test('a token with a claim that is wrong or missing is refused', async (t) => {
  const key = await makeKey()
  const tokens = tokensOf(keySet(setOf(key)))
  const others = [undefined, null, true, 7, {}, [], '']
  const issuers = ['https://issuer.example', `${issuer}/`, issuer.toUpperCase(), [issuer], 'employee-management-api']
  await refuses(t, tokens, key, 'iss', [...issuers, ...others])
  await refuses(t, tokens, key, 'aud', ['employee-management-api', 'People', ['other'], [[audience]], ...others])
  await refuses(t, tokens, key, 'sub', ['x'.repeat(256), 'a\0b', 'a\nb', 'a\ud800b', ['ada'], ...others])
  const expired = [now() - 30, now() - 31, 0]
  await refuses(t, tokens, key, 'exp', [...expired, String(now() + 60), [now() + 60], ...others.slice(0, 3)])
  await refuses(t, tokens, key, 'nbf', [now() + 60, String(now() - 60), null, {}])
  await refuses(t, tokens, key, 'iat', [now() + 120, String(now()), null, {}])
  await refuses(t, tokens, key, 'scope', [null, 7, {}, [7], ['employees:read', {}], true])
  const good = await signed(key, { nbf: now() - 1, iat: now() + 5, sub: 'x'.repeat(255) })
  t.equal(await refusalOf(tokens, good), undefined)
})

await t.test('a token of another type, with padding or white space, or too long, is refused', async (t) => {
  const key = await makeKey()
  const tokens = tokensOf(keySet(setOf(key)))
  for (const typ of ['logout+jwt', 'JWE', '', 'jwt ', 'id+jwt', 7, null, {}, ['JWT']]) {
    t.equal(await refusalOf(tokens, await signed(key, {}, { typ })), 'invalid-token', JSON.stringify(typ))
  }
  const good = await signed(key)
  for (const end of ['=', '==', ' ', '\t']) {
    t.equal(await refusalOf(tokens, `${good}${end}`), 'invalid-token', `at its end ${JSON.stringify(end)}`)
  }
  t.equal(await refusalOf(tokens, await signed(key, { jti: 'x'.repeat(12_000) })), undefined, 'as long as headers are')
  t.equal(await refusalOf(tokens, await signed(key, { jti: 'x'.repeat(13_000) })), 'invalid-token', 'longer')
  t.equal(await refusalOf(tokens, good), undefined)
})

await t.test('a token that is not signed by a key of the issuer is refused', async (t) => {
  const key = await makeKey('RS256')
  const { kid, verifyWith, publicKey } = key
  const tokens = tokensOf(keySet(setOf(key)))
  const stranger = await makeKey('RS256')
  const secrets = [
    verifyWith.export({ type: 'spki', format: 'pem' }),
    verifyWith.export({ type: 'spki', format: 'der' }),
    JSON.stringify(publicKey),
    kid
  ]
  const forged = secrets.flatMap((secret) => ['HS256', 'RS256'].map((alg) =>
    sign({ header: { alg, typ: 'JWT', kid }, payload: goodClaims(), key: secret })))
  const cases = {
    'a stranger, under their own name': await signed(stranger),
    'a stranger, under the name of the issuer': await signed(stranger, {}, { kid }),
    'a stranger, without a name': await signed(stranger, {}, { kid: undefined }),
    'a key in the header': await signed(stranger, {}, { jwk: stranger.publicKey }),
    'no signature': `${encode({ alg: 'none', kid })}.${encode(goodClaims())}.`,
    ...Object.fromEntries(forged.map((token, index) => [`HMAC by the public key, ${index}`, token]))
  }
  for (const [name, token] of Object.entries(cases)) t.equal(await refusalOf(tokens, token), 'invalid-token', name)
  for (const alg of ['RS384', 'RS512', 'PS256']) {
    t.equal(await refusalOf(tokens, await signed(key, {}, { alg })), 'invalid-token', alg)
  }
  t.equal(await refusalOf(tokens, await signed(key)), undefined)
})

await t.test('scopes come from either claim, and are those of the contract', async (t) => {
  const key = await makeKey()
  const tokens = tokensOf(keySet(setOf(key)))
  const scopesOf = async (changes: object) =>
    (await tokens.verify(await signed(key, { scope: undefined, ...changes }))).scopes
  t.same(await scopesOf({}), [])
  t.same(await scopesOf({ scope: 'openid employees:write employees:read' }), ['employees:read', 'employees:write'])
  t.same(await scopesOf({ scp: 'users:read profile' }), ['users:read'])
  t.same(await scopesOf({ scp: ['employees:write', 'email'] }), ['employees:write'])
  t.same(await scopesOf({ scp: [] }), [])
  t.same(await scopesOf({ scope: 'employees:read', scp: 'users:read' }), ['employees:read'], 'scope before scp')
  for (const scope of ['EMPLOYEES:READ', '*', 'employees:read,users:read']) t.same(await scopesOf({ scope }), [], scope)
})

await t.test('scopes come from the configured claim, also from a nested one, as a text or a list', async (t) => {
  const key = await makeKey()
  const read = async (name: string, changes: object) => {
    const tokens = tokensOf(keySet(setOf(key)), { name })
    return (await tokens.verify(await signed(key, { scope: 'users:read', ...changes }))).scopes
  }
  t.same(await read('permissions', { permissions: ['employees:read', 'other'] }), ['employees:read'])
  t.same(await read('permissions', { permissions: 'employees:write other' }), ['employees:write'])
  t.same(await read('a.b.c', { a: { b: { c: ['employees:read'] } } }), ['employees:read'])
  t.same(await read('https://people.example/v1.0/roles', { 'https://people.example/v1.0/roles': 'employees:read' }),
    ['employees:read'], 'a name with dots')
  t.same(await read('a.b', { 'a.b': 'employees:read', a: { b: 'employees:write' } }), ['employees:read'])
  for (const claims of [{}, { a: 7 }, { a: {} }, { a: { b: [] } }, { a: { b: '' } }, { a: null }, { a: ['b'] }]) {
    t.same(await read('a.b', claims), [], JSON.stringify(claims))
  }
  for (const name of ['__proto__', 'constructor.name', 'a.__proto__', 'a.constructor.name', 'a.length', '.', '']) {
    t.same(await read(name, { a: 'employees:read' }), [], name)
  }
  const tokens = tokensOf(keySet(setOf(key)), { name: 'a.b' })
  for (const wrong of [null, 7, true, {}, [7], [['employees:read']], ['employees:read', null]]) {
    t.equal(await refusalOf(tokens, await signed(key, { a: { b: wrong } })), 'invalid-token', JSON.stringify(wrong))
  }
})

await t.test('roles of the issuer permit what the configuration says', async (t) => {
  const key = await makeKey()
  const { services, holder } = await serve(t)
  const ofRoles = new Map<string, readonly Scope[]>([
    ['HR Manager', scopesOf({ is_admin: true })], ['staff', ['employees:read']], ['__proto__', ['users:read']]
  ])
  services.tokens = tokensOf(keySet(setOf(key)), { name: 'realm_access.roles', ofRoles })
  const statuses = async (roles: unknown) => await Promise.all(['/employees', '/users'].map(async (url) => {
    const token = await signed(key, { scope: 'users:read', realm_access: { roles } })
    return (await holder(token).send({ url })).statusCode
  }))
  t.same(await statuses(['HR Manager', 'offline_access']), [200, 200])
  t.same(await statuses('HR Manager'), [200, 200])
  t.same(await statuses(['staff']), [200, 403])
  t.same(await statuses('openid staff'), [200, 403])
  t.same(await statuses(['staff', 'users:read']), [200, 200], 'scopes and roles')
  for (const roles of [[], 'hr manager', ['Staff'], ['constructor'], 'HR', ['former staff'],
    ['staff ']]) {
    t.same(await statuses(roles), [403, 403], JSON.stringify(roles))
  }
})

await t.test('no scope for an account is granted, since there is none', async (t) => {
  const key = await makeKey()
  const tokens = tokensOf(keySet(setOf(key)))
  // In the order of the contract, whatever scopes it has.
  const names: string[] = allScopes as unknown as string[]
  names.push('account:test')
  t.teardown(() => names.pop())
  const scope = names.join(' ')
  const { scopes } = await tokens.verify(await signed(key, { scope }))
  t.same(scopes, names.filter((name) => !name.startsWith('account:')))
})

/** Tokens of a key, and how often the key was looked up: once for each token that is not cached. */
function counted (key: SigningKey) {
  const state = { asked: 0 }
  const keys = keySet(setOf(key))
  const tokens = tokensOf(async (...header) => {
    state.asked++
    return await keys(...header)
  })
  return { state, tokens }
}

await t.test('the latest thousand accepted tokens are cached', async (t) => {
  const key = await makeKey('EdDSA')
  const { state, tokens } = counted(key)
  const many = await Promise.all(Array.from({ length: 1001 }, async (_, n) => await signed(key, { sub: `${n}` })))
  for (const token of many) await tokens.verify(token)
  t.equal(state.asked, 1001)
  for (const token of many.slice(1)) await tokens.verify(token)
  t.equal(state.asked, 1001, 'the latest')
  for (const token of many.slice(0, 1)) t.match(await tokens.verify(token), { subject: '0' })
  t.equal(state.asked, 1002, 'the first')
})

await t.test('an accepted token is cached until it expires, and for ten minutes at most', async (t) => {
  const time = clock(t)
  const key = await makeKey()
  const { state, tokens } = counted(key)
  const [short, long] = [await signed(key, { exp: now() + 30 }), await signed(key, { exp: now() + 7200 })]
  for (const token of [short, short, long, long]) await tokens.verify(token)
  t.equal(state.asked, 2)
  time.pass(59)
  await tokens.verify(short)
  t.equal(state.asked, 2)
  time.pass(1)
  t.equal(await refusalOf(tokens, short), 'invalid-token')
  state.asked = 0
  time.pass(539)
  await tokens.verify(long)
  t.equal(state.asked, 0)
  time.pass(1)
  await tokens.verify(long)
  t.equal(state.asked, 1)
})

await t.test('keys are fetched when they are needed, and once', async (t) => {
  const key = await makeKey()
  const published = await publish(t, setOf(key))
  const tokens = tokensOf(fetchedKeys(published.url))
  t.equal(published.fetches, 0)
  const many = await Promise.all(Array.from({ length: 20 }, async (_, n) => await signed(key, { sub: `${n}` })))
  const all = await Promise.all(many.map(tokens.verify))
  t.same(all.map((claims) => 'subject' in claims && claims.subject), many.map((_, n) => `${n}`))
  t.equal(published.fetches, 1)
})

await t.test('a token that several keys match is refused', async (t) => {
  const [one, other] = [await makeKey(), await makeKey()]
  const { url } = await publish(t, setOf(one, other))
  const tokens = tokensOf(fetchedKeys(url))
  t.equal(await refusalOf(tokens, await signed(one, {}, { kid: undefined })), 'invalid-token')
  t.equal(await refusalOf(tokens, await signed(one)), undefined)
})

await t.test('keys that the issuer changes are picked up, those that it withdraws are dropped', async (t) => {
  const time = clock(t)
  const [old, young] = [await makeKey(), await makeKey('RS256')]
  const published = await publish(t, setOf(old))
  const tokens = tokensOf(fetchedKeys(published.url))
  await tokens.verify(await signed(old))
  published.answer = setOf(old, young)
  time.pass(31)
  t.equal(await refusalOf(tokens, await signed(young)), undefined, 'the new key')
  t.equal(await refusalOf(tokens, await signed(old)), undefined, 'the old key')
  t.equal(published.fetches, 2)
  published.answer = setOf(young)
  time.pass(601)
  t.equal(await refusalOf(tokens, await signed(old)), 'invalid-token', 'the key that was withdrawn')
  t.equal(published.fetches, 3)
})

await t.test('bad tokens cause no storm of fetches', async (t) => {
  const time = clock(t)
  const key = await makeKey()
  const published = await publish(t, setOf(key))
  const tokens = tokensOf(fetchedKeys(published.url))
  const storm = async () => {
    for (let kid = 0; kid < 50; kid++) {
      t.equal(await refusalOf(tokens, await signed(key, {}, { kid: `${kid}` })), 'invalid-token')
    }
  }
  await storm()
  t.equal(published.fetches, 1)
  time.pass(29)
  await storm()
  t.equal(published.fetches, 1, 'within the cool-down')
  time.pass(2)
  await storm()
  t.equal(published.fetches, 2, 'after it')
  const unsigned = ['token', `${encode({ alg: 'none' })}.${encode({})}.`, sign({ payload: goodClaims() })]
  time.pass(31)
  for (const token of unsigned) t.equal(await refusalOf(tokens, token), 'invalid-token')
  t.equal(published.fetches, 2, 'not for what could be good by no key')
})

await t.test('while the keys cannot be fetched, no token is answered as invalid', async (t) => {
  const time = clock(t)
  const key = await makeKey()
  const published = await publish(t, (_, response) => { response.writeHead(500).end() })
  const tokens = tokensOf(fetchedKeys(published.url))
  for (let n = 0; n < 20; n++) {
    t.equal(await refusalOf(tokens, await signed(key, { sub: `${n}` })), 'keys-unavailable')
  }
  t.equal(published.fetches, 1, 'and there is no storm of fetches')
  published.answer = setOf(key)
  time.pass(5)
  t.equal(await refusalOf(tokens, await signed(key)), undefined, 'a few seconds after the issuer is back')
  published.answer = (_, response) => { response.writeHead(503).end() }
  time.pass(31)
  for (let kid = 0; kid < 20; kid++) {
    const token = await signed(key, {}, { kid: `${kid}` })
    t.equal(await refusalOf(tokens, token), 'keys-unavailable', 'a key to be fetched')
  }
  t.equal(await refusalOf(tokens, await signed(key)), undefined, 'a key that is there')
  t.equal(published.fetches, 3)
})

await t.test('a response that is no JWK Set counts as a failed fetch', async (t) => {
  const key = await makeKey()
  const elsewhere = await publish(t, setOf(key))
  const answers: Array<string | RequestListener> = [
    '', 'no JSON', '[]', '{}', '{"keys":{}}', '{"keys":[7]}',
    (_, response) => { response.writeHead(404).end(setOf(key)) },
    (_, response) => { response.writeHead(302, { location: elsewhere.url }).end() },
    (request) => { request.socket.destroy() }
  ]
  for (const answer of answers) {
    const { url } = await publish(t, answer)
    t.equal(await refusalOf(tokensOf(fetchedKeys(url)), await signed(key)), 'keys-unavailable', String(answer))
  }
  t.equal(elsewhere.fetches, 0, 'no redirection is followed')
})

await t.test('an issuer that does not answer is not waited for long', async (t) => {
  const key = await makeKey()
  const { url } = await publish(t, () => {})
  const begun = performance.now()
  t.equal(await refusalOf(tokensOf(fetchedKeys(url)), await signed(key)), 'keys-unavailable')
  t.ok(performance.now() - begun < 3000)
})

await t.test('a weak key of an issuer verifies nothing', async (t) => {
  const refusalBy = async ({ privatePem, publicPem }: PemPair) => {
    const { url } = await publish(t, JSON.stringify({ keys: [createPublicKey(publicPem).export({ format: 'jwk' })] }))
    const input = `${encode({ alg: 'RS256' })}.${encode(goodClaims())}`
    const signature = signWith('sha256', Buffer.from(input), privatePem)
    return await refusalOf(tokensOf(fetchedKeys(url)), `${input}.${signature.toString('base64url')}`)
  }
  const { 'RSA of 1024 bits': weak = makePair('RS256') } = unfitPairs()
  t.equal(await refusalBy(weak), 'invalid-token')
  t.equal(await refusalBy(makePair('RS256')), undefined)
})

await t.test('a key file has public keys only, and at least one that is supported', (t) => {
  const publicOf = (pem: string) => createPublicKey(pem).export({ format: 'jwk' })
  const { privatePem, publicPem } = makePair('EdDSA')
  // The key of RSA-PSS has no form as a JWK.
  const { 'RSA-PSS': _, ...others } = unfitPairs()
  const { 'P-384': fit, ...unfitOnes } = others
  const unfit = Object.values(unfitOnes).map(({ publicPem }) => publicOf(publicPem))
  for (const text of ['', 'text', '[]', '{}', '{"keys":7}', '{"keys":["x"]}', publicPem]) {
    t.throws(() => keySet(text), /^holds no JWK Set$/, text)
  }
  const noKey = /^holds no key of Ed25519, P-256, P-384, P-521 or RSA of 2048 bits or more$/
  for (const keys of [[], unfit, [{ kty: 'EC', crv: 'P-256', x: 'x', y: 'y' }], [{ kty: 'none' }]]) {
    t.throws(() => keySet(JSON.stringify({ keys })), noKey)
  }
  const secrets = [createPrivateKey(privatePem).export({ format: 'jwk' }), { kty: 'oct', k: 'AAAA' }]
  for (const key of secrets) {
    const text = JSON.stringify({ keys: [publicOf(publicPem), key] })
    t.throws(() => keySet(text), /^holds a private key, where public ones are expected$/)
  }
  for (const pem of [publicPem, fit?.publicPem ?? '']) {
    t.doesNotThrow(() => keySet(JSON.stringify({ keys: [...unfit, publicOf(pem)] })))
  }
  t.end()
})

await t.test('the service answers by the scopes of the issuer\'s token', async (t) => {
  const key = await makeKey()
  const published = await publish(t, setOf(key))
  const { services, holder, db } = await serve(t)
  services.tokens = tokensOf(fetchedKeys(published.url))
  await db.deleteFrom('users').execute()
  const ask = async (token: string, url = '/employees') => await holder(token).send({ url })
  t.equal((await ask(await signed(key))).statusCode, 200)
  t.same(seen(await ask(await signed(key), '/users')), lackingScope('users:read'))
  t.same(seen(await ask(await signed(key, { scope: '' }))), lackingScope('employees:read'))
  t.same(seen(await holder(await signed(key)).send({ method: 'DELETE', url: '/employees/1' })),
    notPermitted('employees:write'), 'a write')
  t.equal((await ask(await signed(key, { scope: 'users:read' }), '/users')).statusCode, 200)
  t.same(seen(await ask(await signed(key, { aud: 'other' }))), malformedToken)
})

await t.test('with an external issuer every login is rejected, and no own token is accepted', async (t) => {
  const key = await makeKey()
  const { services, anonymous, holder, user, app } = await serve(t)
  const { refresh_token } = (await logIn(anonymous, { username: 'reader', password })).json()
  services.tokens = tokensOf(keySet(setOf(key)))
  for (const members of [{ username: 'reader', password }, { grant_type: 'refresh_token', refresh_token }]) {
    t.same(seen(await logIn(anonymous, members)), loginClosed(issuer))
  }
  t.same(seen(await user.send({ url: '/employees' })), malformedToken, 'an earlier token of the service')
  t.same((await app.inject('/.well-known/jwks.json')).json(), { keys: [] })
  const token = await signed(key, { scope: allScopes.join(' ') })
  const own: Array<[method: 'GET' | 'DELETE' | 'PUT', url: string, scope: string]> = [
    ['GET', '/users/me', 'account:read'], ['DELETE', '/users/me', 'account:write'],
    ['PUT', '/users/me/password', 'account:password']
  ]
  for (const [method, url, scope] of own) {
    t.same(seen(await holder(token).send({ method, url })), notPermitted(scope), 'the token has no account')
  }
  const [denial] = (await holder(token).send({ url: '/audit?action=access-refused&limit=1' })).json()
  t.match(denial, { actor_id: null, actor: 'ada@example', reason: 'changePassword' })
  const revocation = { ...tokenRequest(`token=${token}`), url: '/auth/revoke' }
  t.equal((await anonymous.send(revocation)).statusCode, 200)
  t.equal((await holder(token).send({ url: '/employees' })).statusCode, 200, 'only the issuer can revoke its tokens')
})

await t.test('the service answers 503 while the keys cannot be fetched, and says when to come again', async (t) => {
  const { services, holder, log } = await serve(t)
  services.tokens = tokensOf(fetchedKeys(`http://127.0.0.1:${await closedPort()}/keys`))
  const answer = await holder(await signed(await makeKey())).send({ url: '/employees' })
  t.equal(answer.statusCode, 503)
  t.equal(answer.headers['retry-after'], '5')
  t.same(answer.json(), { detail: 'The keys of the issuer cannot be fetched now; try again shortly' })
  t.match(log.join(''), /ECONNREFUSED/, 'why, for the log')
})
