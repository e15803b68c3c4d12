import t, { type Test } from 'tap'
import { invalidToken, notAuthenticated, seen } from './harness/problems.ts'
import { serve } from './harness/service.ts'

/** A service, a good token, and what is answered to an Authorization header. */
async function start (t: Test) {
  const { app, user } = await serve(t)
  const token = user.account?.token ?? ''
  const ask = async (authorization: string | undefined, url = '/employees') =>
    seen(await app.inject({ url, ...authorization !== undefined && { headers: { authorization } } }))
  return { app, token, ask }
}

await t.test('the Authorization header may name its scheme in any case and have spaces to spare', async (t) => {
  const { token, ask } = await start(t)
  for (const form of ['Bearer', 'bearer', 'BEARER', 'bEaReR']) {
    t.equal((await ask(`${form} ${token}`)).status, 200, form)
    t.equal((await ask(`  ${form}    ${token}  `)).status, 200, `${form} with spaces`)
  }
})

await t.test('an Authorization header that brings no bearer token is as good as none', async (t) => {
  const { token, ask } = await start(t)
  const none = [undefined, '', ' ', 'Bearer', 'Bearer ', 'bearer   ', `Basic ${btoa('reader:password')}`,
    'Digest username="reader"', token, `Token ${token}`, `Bearer:${token}`, `Bearer${token}`, `Bearer=${token}`]
  for (const form of none) t.same(await ask(form), notAuthenticated, form?.replace(token, '<token>') ?? 'none')
})

await t.test('the Authorization header brings one token and nothing else', async (t) => {
  const { token, ask } = await start(t)
  for (const form of [`Bearer ${token} ${token}`, `Bearer ${token} more`, `Bearer Bearer ${token}`,
    `Bearer "${token}"`, `Bearer ${token},`, `Bearer ${token}, Basic eDp5`, `Bearer token=${token}`]) {
    t.same(await ask(form), invalidToken, form.replaceAll(token, '<token>'))
  }
})

await t.test('the Authorization header is the only place for a token', async (t) => {
  const { app, token, ask } = await start(t)
  t.same(await ask(undefined, `/employees?access_token=${token}`), notAuthenticated)
  const payload = { access_token: token }
  t.same(seen(await app.inject({ method: 'POST', url: '/employees', payload })), notAuthenticated)
  t.same(seen(await app.inject({ url: '/employees', cookies: { access_token: token } })), notAuthenticated)
})
