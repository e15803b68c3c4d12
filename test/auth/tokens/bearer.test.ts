import t, { type Test } from 'tap'
import { expiredToken, malformedToken, notAuthenticated, revokedToken, seen } from '../../harness/answers/problems.ts'
import { serve } from '../../harness/service.ts'
import { goodClaims, sign } from '../../harness/tokens.ts'

/** A service, a valid token, and a request with an Authorization header. */
async function start (t: Test) {
  const { app, user } = await serve(t)
  const token = user.account.token
  const ask = async (authorization: string | undefined, url = '/employees') =>
    seen(await app.inject({ url, ...authorization !== undefined && { headers: { authorization } } }))
  return { app, token, ask }
}

await t.test('the Authorization header may have its scheme in any case, and more spaces', async (t) => {
  const { token, ask } = await start(t)
  for (const form of ['Bearer', 'bearer', 'BEARER', 'bEaReR']) {
    t.equal((await ask(`${form} ${token}`)).status, 200, form)
    t.equal((await ask(`  ${form}    ${token}  `)).status, 200, `${form} with spaces`)
  }
})

await t.test('an Authorization header without a bearer token counts as missing', async (t) => {
  const { token, ask } = await start(t)
  const none = [undefined, '', ' ', 'Bearer', 'Bearer ', 'bearer   ', `Basic ${btoa('reader:password')}`,
    'Digest username="reader"', token, `Token ${token}`, `Bearer:${token}`, `Bearer${token}`, `Bearer=${token}`]
  for (const form of none) t.same(await ask(form), notAuthenticated, form?.replace(token, '<token>') ?? 'none')
})

await t.test('the Authorization header has one token and nothing else', async (t) => {
  const { token, ask } = await start(t)
  for (const form of [`Bearer ${token} ${token}`, `Bearer ${token} more`, `Bearer Bearer ${token}`,
    `Bearer "${token}"`, `Bearer ${token},`, `Bearer ${token}, Basic eDp5`, `Bearer token=${token}`]) {
    t.same(await ask(form), malformedToken, form.replaceAll(token, '<token>'))
  }
})

await t.test('the Authorization header is the only place for a token', async (t) => {
  const { app, token, ask } = await start(t)
  t.same(await ask(undefined, `/employees?access_token=${token}`), notAuthenticated)
  const payload = { access_token: token }
  t.same(seen(await app.inject({ method: 'POST', url: '/employees', payload })), notAuthenticated)
  t.same(seen(await app.inject({ url: '/employees', cookies: { access_token: token } })), notAuthenticated)
})

const now = () => Math.floor(Date.now() / 1000)
const others = [null, true, [], {}, 1.5]
const names = ['another', '', 'employee-management-api ', 'Employee-Management-API', 'employee', ...others]

/** Invalid values of claims. Functions make the values that depend on the time. */
const bad: Record<string, unknown[]> = {
  exp: [() => String(now() + 1800), () => [now() + 1800], '', null, {}],
  nbf: [() => now() + 60, () => now() + 1800, () => String(now() - 60), () => [now() - 60], '', null, true, {}],
  iat: [() => now() + 120, () => now() + 1e9, () => String(now()), () => [now()], '', null, true, {}],
  iss: [['employee-management-api'], ...names],
  aud: [['another'], [[]], ...names],
  sub: ['0', '-1', '01', '1.0', '1e0', ' 1', '1 ', '+1', '2147483648', '99999999999999999999', '', 'root', 'reader',
    '1 OR 1=1', '1; DROP TABLE users', '١', 1, 0, -1, ['1'], ...others],
  sid: ['', 'session', '1', '9B1DEB4D-3B7D-4BAD-9BDD-2B0D7B3DCB6D', '9b1deb4d3b7d4bad9bdd2b0d7b3dcb6d',
    '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d\n', ' 9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
    '{9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d}', '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6g',
    '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d-', ['9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d'], 7, ...others],
  ver: [0, 2, -1, 2147483648, '1', '', [1], null, true, {}, 1.5],
  scope: [7, ['employees:read'], null, true, {}, []]
}

await t.test('a claim of a wrong value or type makes a token invalid', async (t) => {
  const { user, holder } = await serve(t)
  const claims = goodClaims(user.account)
  for (const [claim, values] of Object.entries(bad)) {
    await t.test(claim, async (t) => {
      for (const value of values) {
        const wrong: unknown = typeof value === 'function' ? value() : value
        const token = sign({ payload: { ...claims, [claim]: wrong } })
        const expected = claim === 'ver' && typeof wrong === 'number' ? revokedToken : malformedToken
        t.same(seen(await holder(token).send({ url: '/employees' })), expected, JSON.stringify(wrong))
      }
    })
  }
})

await t.test('a token that was good until its `exp` is said to be expired', async (t) => {
  const { user, holder } = await serve(t)
  const claims = goodClaims(user.account)
  for (const exp of [now(), now() - 1, now() - 1800, 0, -1]) {
    const payload = { ...claims, exp }
    const send = async (token: string) => seen(await holder(token).send({ url: '/employees' }))
    t.same(await send(sign({ payload })), expiredToken, `${exp}`)
    const forged = sign({ payload, key: 'another key, and long enough for it' })
    t.same(await send(forged), malformedToken, 'a stranger learns nothing')
  }
})

await t.test('the log names the claim for which a token is refused, and never its value', async (t) => {
  const { user, holder, log } = await serve(t)
  for (const claim of ['iss', 'aud', 'nbf', 'iat', 'exp', 'sub', 'sid', 'ver', 'scope']) {
    log.length = 0
    const payload = { ...goodClaims(user.account), [claim]: claim === 'scope' ? ['hunter22'] : 'hunter22' }
    await holder(sign({ payload })).send({ url: '/employees' })
    t.match(log.join(''), new RegExp(`"reason":"[^"]*the claim ${claim}\\b`), claim)
    t.notMatch(log.join(''), 'hunter22')
  }
})

await t.test('a claim with an infinite number makes a token invalid', async (t) => {
  const { user, holder } = await serve(t)
  const claims = goodClaims(user.account)
  const numbers = [['exp', '1e400'], ['exp', '-1e400'], ['iat', '1e400'], ['nbf', '1e400'], ['ver', '1e400']]
  for (const [claim = '', number = ''] of numbers) {
    // JSON.stringify cannot write these numbers.
    const payload = JSON.stringify({ ...claims, [claim]: 'here' }).replace('"here"', number)
    const expected = claim === 'ver' ? revokedToken : malformedToken
    t.same(seen(await holder(sign({ payload })).send({ url: '/employees' })), expected, `${claim} ${number}`)
  }
})

await t.test('a claim that is missing makes a token invalid', async (t) => {
  const { user, holder } = await serve(t)
  const claims = goodClaims(user.account)
  for (const claim of Object.keys(claims)) {
    const token = sign({ payload: { ...claims, [claim]: undefined } })
    t.same(seen(await holder(token).send({ url: '/employees' })), malformedToken, claim)
  }
})

await t.test('clocks may differ by a few seconds, and a token may begin in the past', async (t) => {
  const { user, holder } = await serve(t)
  const claims = goodClaims(user.account)
  for (const changes of [{ iat: now() + 5 }, { nbf: now() - 5 }, { iat: now() - 1000 }, { exp: now() + 5 }]) {
    const token = sign({ payload: { ...claims, ...changes } })
    t.equal((await holder(token).send({ url: '/employees' })).statusCode, 200, JSON.stringify(changes))
  }
})
