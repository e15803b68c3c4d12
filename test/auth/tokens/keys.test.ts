import { createPublicKey, generateKeyPairSync, sign as signWith } from 'node:crypto'
import { mock } from 'node:test'
import t, { type Test } from 'tap'
import { calculateJwkThumbprint } from 'jose'
import {
  type KeyPairAlgorithm, keyPair, keyPairAlgorithms, publicKey, secretAlgorithms, secretKey, type SigningKey
} from '../../../src/domain/auth/tokens/keys.ts'
import type { Tokens } from '../../../src/domain/auth/tokens/tokens.ts'
import { makePair, pems, unfitPairs } from '../../harness/keys.ts'
import { decodeHeader, encode, goodClaims, ownTokens, refusalOf, sign } from '../../harness/tokens.ts'

const someone = { id: 7, sessionId: crypto.randomUUID() }

const secret = 'a secret that signed before, and is as long as any algorithm asks'
const another = 'a secret that signs now, which is as long as any algorithm asks..'
const claims = { userId: 7, sessionId: crypto.randomUUID(), tokenVersion: 3, scopes: ['employees:read'] as const }
const ttlSeconds = 60

/** A certificate whose key has a supported kind. */
const certificate = `-----BEGIN CERTIFICATE-----
MIIBNDCB56ADAgECAhQfscpGMrUKgM7AnHYvchuvDGty5DAFBgMrZXAwDzENMAsG
A1UEAwwEdGVzdDAgFw0yNjExMjIxMzQzMTBaGA8yMTI2MTAyOTEzNDMxMFowDzEN
MAsGA1UEAwwEdGVzdDAqMAUGAytlcAMhAOAA9l0WcxrULe3TIAzsfPxGz820Hjsp
AyAECjP47pFso1MwUTAdBgNVHQ4EFgQULO/+n+5MUWR2PXkSY+rGybjz2GIwHwYD
VR0jBBgwFoAULO/+n+5MUWR2PXkSY+rGybjz2GIwDwYDVR0TAQH/BAUwAwEB/zAF
BgMrZXADQQDlVFyQW/JB3BQye4s/Wxy0cIX45AoWe6LmpnI8UvfWsTQMg9whzHJV
/g2nhmt9l5bjNMJ1ZJAcWg2H0bifH8gJ
-----END CERTIFICATE-----
`

/** A key that signs by the algorithm. */
async function makeKey (algorithm: SigningKey['algorithm']): Promise<SigningKey> {
  const bySecret = secretAlgorithms.find((name) => name === algorithm)
  return bySecret === undefined
    ? await keyPair(makePair(algorithm as KeyPairAlgorithm).privatePem)
    : secretKey(bySecret, secret)
}

const signedBy = async (signingKey: SigningKey) => await (await ownTokens({ signingKey, ttlSeconds })).sign(claims)

/** Asserts that each token is rejected, and that a token of the service is still accepted. */
async function refuses (t: Test, tokens: Tokens, cases: Record<string, string>) {
  for (const [name, token] of Object.entries(cases)) {
    t.equal(await refusalOf(tokens, token), 'invalid-token', name)
  }
  t.match(await tokens.verify(await tokens.sign(claims)), claims, 'its own token')
}

for (const algorithm of [...secretAlgorithms, ...keyPairAlgorithms]) {
  await t.test(`a token that is signed with ${algorithm} names it, and is valid`, async (t) => {
    const signingKey = await makeKey(algorithm)
    const tokens = await ownTokens({ signingKey, ttlSeconds })
    const token = await tokens.sign(claims)
    t.same(decodeHeader(token), { alg: algorithm, typ: 'JWT', kid: signingKey.kid })
    t.same(await tokens.verify(token), { issuer: 'service', ...claims })
    t.equal(tokens.externalIssuer, undefined)
    await refuses(t, tokens, { 'of another key': await signedBy(await makeOther(algorithm)) })
  })
}

/** Another key of the same algorithm. */
async function makeOther (algorithm: SigningKey['algorithm']): Promise<SigningKey> {
  const bySecret = secretAlgorithms.find((name) => name === algorithm)
  return bySecret === undefined ? await makeKey(algorithm) : secretKey(bySecret, another)
}

await t.test('the kid of a key pair is its JWK thumbprint', async (t) => {
  for (const algorithm of keyPairAlgorithms) {
    const { privatePem, publicPem } = makePair(algorithm)
    const { kid } = await keyPair(privatePem)
    t.equal(kid, await calculateJwkThumbprint(createPublicKey(publicPem).export({ format: 'jwk' })))
    t.equal((await publicKey(publicPem)).kid, kid, 'wherever its public key is')
  }
})

await t.test('each secret has its own kid, which does not reveal it', async (t) => {
  const { kid } = secretKey('HS256', secret)
  t.match(kid, /^[\w-]{12}$/)
  t.equal(secretKey('HS256', secret).kid, kid)
  t.not(secretKey('HS256', another).kid, kid)
  t.notOk(secret.includes(kid) || encode(secret).includes(kid) || encode(kid).includes(encode(secret).slice(0, 8)))
})

await t.test('the key set has the public keys, the one that signs first, and nothing private', async (t) => {
  for (const algorithm of keyPairAlgorithms) {
    const signingKey = await makeKey(algorithm)
    const others = keyPairAlgorithms.map((name) => makePair(name).publicPem)
    const verifyingKeys = [secretKey('HS256', secret), ...await Promise.all(others.map(publicKey))]
    const { publicKeys } = await ownTokens({ signingKey, verifyingKeys, ttlSeconds })
    t.same(publicKeys.map(({ alg }) => alg), [algorithm, ...keyPairAlgorithms])
    t.equal(publicKeys[0]?.kid, signingKey.kid)
    const members = {
      EdDSA: ['alg', 'crv', 'kid', 'kty', 'use', 'x'],
      ES256: ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'],
      RS256: ['alg', 'e', 'kid', 'kty', 'n', 'use']
    }
    for (const key of publicKeys) {
      t.same(Object.keys(key).toSorted(), members[key.alg])
      t.ok(Object.values(key).every((value) => typeof value === 'string' && value !== ''))
      t.equal(key.use, 'sig')
    }
    const [first] = publicKeys
    const imported = createPublicKey({ key: { ...first }, format: 'jwk' })
    t.ok(imported.equals(signingKey.verifyWith), 'others can verify by it')
  }
  const bySecret = await ownTokens({ signingKey: secretKey('HS256', secret), ttlSeconds })
  t.same(bySecret.publicKeys, [], 'of secrets, nothing')
})

await t.test('a token from before a rotation is valid as long as its key verifies', async (t) => {
  const before = await Promise.all([...secretAlgorithms.slice(0, 1), ...keyPairAlgorithms].map(makeKey))
  const [bySecret, ...byPair] = before
  const verifyingKeys = [
    ...await Promise.all(byPair.map(async ({ verifyWith }) =>
      await publicKey(verifyWith.export({ type: 'spki', format: 'pem' }).toString()))),
    secretKey('HS256', secret)
  ]
  for (const signingKey of [secretKey('HS512', another), await makeKey('EdDSA'), await makeKey('RS256')]) {
    const tokens = await ownTokens({ signingKey, verifyingKeys, ttlSeconds })
    for (const key of before) t.match(await tokens.verify(await signedBy(key)), claims, `${key.algorithm} verifies`)
    t.match(decodeHeader(await tokens.sign(claims)), { kid: signingKey.kid }, 'the new key signs')
    const rotatedAway = await ownTokens({ signingKey, ttlSeconds })
    await refuses(t, rotatedAway, Object.fromEntries(await Promise.all(before.map(async (key) =>
      [`${key.algorithm} of a key that is gone`, await signedBy(key)]))))
  }
  t.equal(bySecret?.kid, secretKey('HS256', secret).kid)
})

await t.test('a token without a kid is verified with the signing key, and with no other', async (t) => {
  const tokens = await ownTokens({
    signingKey: secretKey('HS256', another),
    verifyingKeys: [secretKey('HS256', secret)],
    ttlSeconds
  })
  const payload = goodClaims(someone)
  t.match(await tokens.verify(sign({ payload, key: another })), { userId: 7 })
  await refuses(t, tokens, {
    'by the previous secret, unnamed': sign({ payload, key: secret }),
    'by the previous secret, under the name of the other': sign({
      header: { alg: 'HS256', typ: 'JWT', kid: secretKey('HS256', another).kid }, payload, key: secret
    }),
    'with an unknown kid': sign({ header: { alg: 'HS256', typ: 'JWT', kid: 'x' }, payload, key: another })
  })
})

await t.test('of two keys with one kid, the first is used', async (t) => {
  const { privatePem, publicPem } = makePair('ES256')
  const impostor = { ...secretKey('HS256', secret), kid: (await keyPair(privatePem)).kid }
  const tokens = await ownTokens({
    signingKey: await keyPair(privatePem),
    verifyingKeys: [await publicKey(publicPem), impostor],
    ttlSeconds
  })
  t.equal(tokens.publicKeys.length, 1)
  await refuses(t, tokens, { 'of the second': await signedBy(impostor) })
})

await t.test('no public key is used as a secret', async (t) => {
  for (const algorithm of keyPairAlgorithms) {
    const { privatePem, publicPem } = makePair(algorithm)
    const signingKey = await keyPair(privatePem)
    const { kid, publicKey: shown } = signingKey
    const jwk = createPublicKey(publicPem).export({ format: 'jwk' })
    const forms: Record<string, string | Buffer> = {
      PEM: publicPem,
      'PEM without its last line end': publicPem.trimEnd(),
      DER: createPublicKey(publicPem).export({ type: 'spki', format: 'der' }),
      JWK: JSON.stringify(jwk),
      'JWK of the key set': JSON.stringify(shown),
      'x or n': Buffer.from(jwk.x ?? jwk.n ?? '', 'base64url'),
      kid
    }
    const payload = goodClaims(someone)
    const cases = Object.entries(forms).flatMap(([form, key]) => [algorithm, 'HS256', 'HS384', 'HS512'].flatMap((alg) =>
      [{}, { kid }, { kid: 'x' }].flatMap((named) => (['sha256', 'sha384', 'sha512'] as const).map((hash) => [
        `HMAC by ${form}, ${hash}, alg ${alg}, ${JSON.stringify(named)}`,
        sign({ header: { alg, typ: 'JWT', ...named }, payload, key, hash })
      ]))))
    // A secret is configured as well, so that the service supports the algorithm of secrets.
    const verifyingKeys = [secretKey('HS256', secret)]
    const tokens = await ownTokens({ signingKey, verifyingKeys, ttlSeconds })
    t.equal(cases.length, 7 * 4 * 3 * 3)
    const taken = []
    for (const [name = '', token = ''] of cases) {
      if (await refusalOf(tokens, token) !== 'invalid-token') taken.push(name)
    }
    t.same(taken, [], algorithm)
    const header = { alg: 'HS256', typ: 'JWT', kid }
    await refuses(t, tokens, { 'by the secret, under the name of the pair': sign({ header, payload, key: secret }) })
  }
})

await t.test('a key verifies its own algorithm only', async (t) => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const { privatePem, publicPem } = pems({ privateKey, publicKey: createPublicKey(privateKey) })
  const ed = await makeKey('EdDSA')
  const tokens = await ownTokens({ signingKey: ed, verifyingKeys: [await publicKey(publicPem)], ttlSeconds })
  const { kid } = await keyPair(privatePem)
  const signed = (alg: string, hash: string, pss = {}) => {
    const input = `${encode({ alg, typ: 'JWT', kid })}.${encode(goodClaims(someone))}`
    return `${input}.${signWith(hash, Buffer.from(input), { key: privateKey, ...pss }).toString('base64url')}`
  }
  t.match(await tokens.verify(signed('RS256', 'sha256')), { userId: 7 })
  await refuses(t, tokens, {
    RS384: signed('RS384', 'sha384'),
    RS512: signed('RS512', 'sha512'),
    PS256: signed('PS256', 'sha256', { padding: 6, saltLength: 32 }),
    'RS256 that is SHA-512': signed('RS256', 'sha512'),
    'EdDSA by RSA': signed('EdDSA', 'sha256'),
    none: `${encode({ alg: 'none', typ: 'JWT', kid })}.${encode(goodClaims(someone))}.`
  })
})

await t.test('a secret verifies its own algorithm only, whatever other keys verify', async (t) => {
  const previous = secretKey('HS256', secret)
  const tokens = await ownTokens({ signingKey: secretKey('HS512', another), verifyingKeys: [previous], ttlSeconds })
  const header = (alg: string) => ({ alg, typ: 'JWT', kid: previous.kid })
  const payload = goodClaims(someone)
  t.match(await tokens.verify(sign({ header: header('HS256'), payload, key: secret })), { userId: 7 })
  await refuses(t, tokens, {
    'HS512 by the secret of HS256': sign({ header: header('HS512'), payload, key: secret, hash: 'sha512' })
  })
})

await t.test('a token expires at its `exp`, to the fraction of a second', async (t) => {
  mock.timers.enable({ apis: ['Date'], now: Date.UTC(2030, 0, 1, 12, 0, 0, 500) })
  t.teardown(() => { mock.timers.reset() })
  const tokens = await ownTokens({ signingKey: secretKey('HS256', secret), ttlSeconds })
  const ending = (milliseconds: number) =>
    sign({ payload: { ...goodClaims(someone), exp: (Date.now() + milliseconds) / 1000 }, key: secret })
  await refuses(t, tokens, { 'a moment ago': ending(-1), now: ending(0) })
  t.match(await tokens.verify(ending(1)), { userId: 7 }, 'in a moment')
})

await t.test('a key of an unsupported kind or size is rejected', async (t) => {
  for (const [name, { privatePem, publicPem }] of Object.entries(unfitPairs())) {
    const message = /^holds a key of another kind than Ed25519, P-256 and RSA of 2048 bits or more$/
    await t.rejects(keyPair(privatePem), message, name)
    await t.rejects(publicKey(publicPem), message, name)
  }
})

await t.test('the error tells a text without a key from one with the wrong half of a pair', async (t) => {
  const { privatePem, publicPem } = makePair('ES256')
  const { privateKey } = generateKeyPairSync('ed25519')
  const locked = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString()
  for (const text of ['', 'text', publicPem, locked, privatePem.replace(/[A-Za-z0-9]{20}/, '')]) {
    await t.rejects(keyPair(text), /^holds no private key in PEM form without a passphrase$/)
  }
  for (const text of ['', 'text', publicPem.replace(/[A-Za-z0-9]{20}/, ''), certificate]) {
    await t.rejects(publicKey(text), /^holds no public key in PEM form$/)
  }
  for (const text of [privatePem, locked, `${publicPem}${privatePem}`]) {
    await t.rejects(publicKey(text), /^holds a private key, where a public one is expected$/)
  }
})

await t.test('a key in an older PEM form is accepted', async (t) => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const pkcs1 = rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
  const sec1 = ec.privateKey.export({ type: 'sec1', format: 'pem' }).toString()
  // As openssl ecparam writes it.
  const parameters = '-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n'
  t.equal((await keyPair(pkcs1)).algorithm, 'RS256')
  t.equal((await keyPair(parameters + sec1)).algorithm, 'ES256')
  t.equal((await publicKey(rsa.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString())).algorithm, 'RS256')
})
