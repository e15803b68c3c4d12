import t from 'tap'
import { invalidToken, seen } from './harness/problems.ts'
import { serve } from './harness/service.ts'
import { goodClaims, sign } from './harness/tokens.ts'

const now = () => Math.floor(Date.now() / 1000)
const others = [null, true, [], {}, 1.5]
const names = ['another', '', 'employee-management-api ', 'Employee-Management-API', 'employee', ...others]

/** Values that a claim should not have; functions make those that depend on the time. */
const bad: Record<string, unknown[]> = {
  exp: [() => now() - 1, () => now() - 1800, () => String(now() + 1800), () => [now() + 1800], 0, -1, '', null, {}],
  nbf: [() => now() + 60, () => now() + 1800, () => String(now() - 60), () => [now() - 60], '', null, true, {}],
  iat: [() => now() + 120, () => now() + 1e9, () => String(now()), () => [now()], '', null, true, {}],
  iss: [['employee-management-api'], ...names],
  aud: [['another'], [[]], ...names],
  sub: ['0', '-1', '01', '1.0', '1e0', ' 1', '1 ', '+1', '2147483648', '99999999999999999999', '', 'root', 'reader',
    '1 OR 1=1', '1; DROP TABLE users', '١', 1, 0, -1, ['1'], ...others],
  ver: [0, 2, -1, 2147483648, '1', '', [1], null, true, {}, 1.5],
  scope: [7, ['employees:read'], null, true, {}, []]
}

await t.test('a claim of a wrong value or type makes a token invalid', async (t) => {
  const { user, holder } = await serve(t)
  const claims = goodClaims(user.account?.id ?? 0)
  for (const [claim, values] of Object.entries(bad)) {
    await t.test(claim, async (t) => {
      for (const value of values) {
        const wrong: unknown = typeof value === 'function' ? value() : value
        const token = sign({ payload: { ...claims, [claim]: wrong } })
        t.same(seen(await holder(token).send({ url: '/employees' })), invalidToken, JSON.stringify(wrong))
      }
    })
  }
})

await t.test('a number that no time can have makes a token invalid', async (t) => {
  const { user, holder } = await serve(t)
  const claims = goodClaims(user.account?.id ?? 0)
  const numbers = [['exp', '1e400'], ['exp', '-1e400'], ['iat', '1e400'], ['nbf', '1e400'], ['ver', '1e400']]
  for (const [claim = '', number = ''] of numbers) {
    // JSON.stringify has no word for it.
    const payload = JSON.stringify({ ...claims, [claim]: 'here' }).replace('"here"', number)
    t.same(seen(await holder(sign({ payload })).send({ url: '/employees' })), invalidToken, `${claim} ${number}`)
  }
})

await t.test('a claim that is missing makes a token invalid', async (t) => {
  const { user, holder } = await serve(t)
  const claims = goodClaims(user.account?.id ?? 0)
  for (const claim of Object.keys(claims)) {
    const token = sign({ payload: { ...claims, [claim]: undefined } })
    t.same(seen(await holder(token).send({ url: '/employees' })), invalidToken, claim)
  }
})

await t.test('clocks may differ by a few seconds, and a token may begin in the past', async (t) => {
  const { user, holder } = await serve(t)
  const claims = goodClaims(user.account?.id ?? 0)
  for (const changes of [{ iat: now() + 5 }, { nbf: now() - 5 }, { iat: now() - 1000 }, { exp: now() + 5 }]) {
    const token = sign({ payload: { ...claims, ...changes } })
    t.equal((await holder(token).send({ url: '/employees' })).statusCode, 200, JSON.stringify(changes))
  }
})
