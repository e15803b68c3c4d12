import { generateKeyPairSync, sign as signWith } from 'node:crypto'
import t, { type Test } from 'tap'
import { malformedToken, notPermitted, seen } from '../../harness/answers/problems.ts'
import { secret, serve, type TestService } from '../../harness/service.ts'
import { encode, goodClaims, goodHeader, sign } from '../../harness/tokens.ts'

type Cases = Record<string, string>

/** Asserts that each token gets the same answer, and that a valid token is still accepted. */
async function refuses (t: Test, { holder, user }: TestService, cases: Cases) {
  for (const [name, token] of Object.entries(cases)) {
    t.same(seen(await holder(token).send({ url: '/employees' })), malformedToken, name)
  }
  t.equal((await user.send({ url: '/employees' })).statusCode, 200, 'a good token')
}

/** The claims of a valid token with some replaced. Undefined ones are left out. */
function claimsWith (service: TestService, changes: Record<string, unknown>) {
  return { ...goodClaims(service.user.account), ...changes }
}

await t.test('a token that is signed by hand like a token of the service is accepted', async (t) => {
  const service = await serve(t)
  const token = sign({ payload: claimsWith(service, {}) })
  t.equal((await service.holder(token).send({ url: '/employees' })).statusCode, 200)
})

await t.test('the header of a token chooses no algorithm', async (t) => {
  const service = await serve(t)
  const payload = claimsWith(service, {})
  const { alg: _, ...withoutAlg } = goodHeader
  const none = ['none', 'None', 'NONE', 'nOnE', ' none', 'none ', 'none\0', '']
  const odd = ['HS1', 'hs256', 'HS256 ', 'HS384', 'HS512', 'RS256', 'ES256', 'EdDSA', 'PS256', '__proto__', 'toString',
    null, 0, true, 256, [], {}, ['HS256'], { alg: 'HS256' }]
  await refuses(t, service, {
    ...Object.fromEntries([...none, ...odd].flatMap((alg) => [
      [`alg ${JSON.stringify(alg)}, signed`, sign({ header: { ...goodHeader, alg }, payload })],
      [`alg ${JSON.stringify(alg)}, unsigned`, `${encode({ ...goodHeader, alg })}.${encode(payload)}.`]
    ])),
    'no alg': sign({ header: withoutAlg, payload }),
    'HS384 with the same secret': sign({ header: { ...goodHeader, alg: 'HS384' }, payload, hash: 'sha384' }),
    'HS512 with the same secret': sign({ header: { ...goodHeader, alg: 'HS512' }, payload, hash: 'sha512' }),
    'HS256 that is SHA-512': sign({ payload, hash: 'sha512' }),
    'unsigned HS256': `${encode(goodHeader)}.${encode(payload)}.`
  })
})

await t.test('the header of a token brings no key', async (t) => {
  const service = await serve(t)
  const payload = claimsWith(service, {})
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const own = 'a key that the sender chose, as long as that of the service'
  const k = Buffer.from(own).toString('base64url')
  const rs256Header = { ...goodHeader, alg: 'RS256', jwk: publicKey.export({ format: 'jwk' }) }
  const rs256 = `${encode(rs256Header)}.${encode(payload)}`
  const signature = signWith('sha256', Buffer.from(rs256), privateKey)
  const headers = {
    jwk: { jwk: { kty: 'oct', k, alg: 'HS256' } },
    jku: { jku: 'http://127.0.0.1:1/keys.json', kid: 'own' },
    x5u: { x5u: 'http://127.0.0.1:1/chain.pem' },
    x5c: { x5c: [k] },
    'kid that is a path': { kid: '../../../../dev/null' },
    'kid that is SQL': { kid: "' UNION SELECT 'key' --" },
    'kid null': { kid: null },
    'kid a number': { kid: 0 },
    'kid an object': { kid: {} },
    'kid of every object': { kid: '__proto__' }
  }
  await refuses(t, service, {
    'RS256 with a key of its own': `${rs256}.${signature.toString('base64url')}`,
    'HS256 by a public key': sign({ payload, key: pem }),
    'RS256 that is HMAC': sign({ header: { ...goodHeader, alg: 'RS256' }, payload, key: pem }),
    'an empty key': sign({ payload, key: '' }),
    'the secret cut short': sign({ payload, key: secret.slice(0, -1) }),
    ...Object.fromEntries(Object.entries(headers).flatMap(([name, header]) => [
      [`${name}, its own key`, sign({ header: { ...goodHeader, ...header }, payload, key: own })],
      [`${name}, an empty key`, sign({ header: { ...goodHeader, ...header }, payload, key: '' })]
    ])),
    ...Object.fromEntries(Object.entries(headers).filter(([, header]) => 'kid' in header).map(([name, header]) =>
      [`${name}, the service's key`, sign({ header: { ...goodHeader, ...header }, payload })]))
  })
})

await t.test('a token of another type, or with the header parameter crit, is refused', async (t) => {
  const service = await serve(t)
  const payload = claimsWith(service, {})
  const headers = {
    'typ of another token': { typ: 'at+jwt' },
    'typ JWE': { typ: 'JWE' },
    'typ empty': { typ: '' },
    'typ null': { typ: null },
    'typ a number': { typ: 7 },
    'typ an object': { typ: {} },
    'typ an array': { typ: ['JWT'] },
    'crit unknown': { crit: ['exp2'], exp2: true },
    'crit b64': { crit: ['b64'], b64: false },
    'crit of its own words': { crit: ['alg'] },
    'crit absent member': { crit: ['absent'] },
    'crit empty': { crit: [] },
    'crit text': { crit: 'exp' },
    'crit number': { crit: [7] },
    'crit object': { crit: {} },
    'crit null': { crit: null },
    'crit false': { crit: false },
    'crit zero': { crit: 0 },
    'crit no text': { crit: '' }
  }
  await refuses(t, service, Object.fromEntries(Object.entries(headers).map(([name, header]) =>
    [name, sign({ header: { ...goodHeader, ...header }, payload })])))
})

await t.test('a token that was tampered with is refused', async (t) => {
  const service = await serve(t)
  const claims = claimsWith(service, {})
  const token = sign({ payload: claims })
  const [header = '', payload = '', signature = ''] = token.split('.')
  const [first = ''] = signature
  const other = first === 'A' ? 'B' : 'A'
  const admins = encode({ ...claims, sub: String(service.admin.account.id), scope: 'users:read' })
  await refuses(t, service, {
    'another header': `${encode({ typ: 'JWT', alg: 'HS256' })}.${payload}.${signature}`,
    'another payload': `${header}.${admins}.${signature}`,
    'another signature': `${header}.${payload}.${other}${signature.slice(1)}`,
    'a signature cut short': `${header}.${payload}.${signature.slice(0, -1)}`,
    'a signature with more': `${header}.${payload}.${signature}AAAA`,
    'a signature in hexadecimal': `${header}.${payload}.${Buffer.from(signature, 'base64url').toString('hex')}`,
    'no signature': `${header}.${payload}.`,
    'a padded signature': `${token}=`,
    'a padded signature twice over': `${token}==`,
    'a padded payload': `${header}.${payload}=.${signature}`,
    'a character that is not base64url': `${header}.${payload}.${signature}!`,
    'a tab': `${header}.${payload}.\t${signature}`,
    'parts in another order': `${payload}.${header}.${signature}`
  })
})

await t.test('text that is no token is refused', async (t) => {
  const service = await serve(t)
  const [header = '', payload = '', signature = ''] = sign({ payload: claimsWith(service, {}) }).split('.')
  const long = (length: number) => sign({ payload: claimsWith(service, { jti: 'x'.repeat(length) }) })
  const payloads = ['null', '7', 'true', '"text"', '[]', '[{}]', '', '{', '{}', '{"__proto__":{}}', '\0', '\ufeff{}']
  await refuses(t, service, {
    'a word': 'token',
    'a dot': '.',
    'two dots': '..',
    'three dots': '...',
    'a header': header,
    'two parts': `${header}.${payload}`,
    'four parts': `${header}.${payload}.${signature}.${signature}`,
    'five parts': `${header}.${payload}.${signature}.${signature}.${signature}`,
    'a header that is null': sign({ header: 'null', payload: claimsWith(service, {}) }),
    'a header that is an array': sign({ header: [goodHeader], payload: claimsWith(service, {}) }),
    'a header that is no JSON': sign({ header: '{"alg":', payload: claimsWith(service, {}) }),
    'a header that is a bomb': sign({ header: '['.repeat(2000), payload: claimsWith(service, {}) }),
    'ASCII art': '%F0%9F%98%80',
    'text beyond ASCII': `${header}.${payload}.${signature}é`,
    'the word undefined': 'undefined',
    'a good token of 5 KB': long(3_700),
    'a good token of 15 KB': long(11_000),
    '15 KB of nothing': 'A'.repeat(15_000),
    '15 KB of dots': '.'.repeat(15_000),
    ...Object.fromEntries(payloads.map((payload) => [`payload ${JSON.stringify(payload)}`, sign({ payload })]))
  })
})

await t.test('a token without scopes permits nothing that needs one', async (t) => {
  const service = await serve(t)
  for (const scope of ['', ' ', 'admin', 'employees:reads', 'employees:read,users:read', 'EMPLOYEES:READ', '*']) {
    const token = sign({ payload: claimsWith(service, { scope }) })
    t.same(seen(await service.holder(token).send({ url: '/employees' })), notPermitted('employees:read'), scope)
  }
})
