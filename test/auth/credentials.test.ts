import { availableParallelism } from 'node:os'
import { setImmediate as nextTurn } from 'node:timers/promises'
import t from 'tap'
import { FairQueue } from '../../src/domain/fair-queue.ts'
import { createPasswords, type Passwords } from '../../src/domain/auth/password.ts'
import { incorrectCredentials, seen } from '../harness/answers/problems.ts'
import { logIn } from '../harness/requests/requests.ts'
import { account, password, serve, type TestService } from '../harness/service.ts'

/** A disabled account. */
async function disabledAccount ({ services, db }: TestService) {
  const { id } = await account(services, 'disabled', false)
  await db.updateTable('users').set({ disabled: true }).where('id', '=', id).execute()
}

/** Logins that fail, by the reason. */
const wrong: Record<string, { username: string, password: string }> = {
  'a wrong password': { username: 'reader', password: 'not the password' },
  'an unknown user': { username: 'stranger', password },
  'a disabled account': { username: 'disabled', password },
  'a disabled account and a wrong password': { username: 'disabled', password: 'not the password' },
  'a username that is too short': { username: 'x', password },
  'a name with a NUL': { username: 'reader\0', password },
  'a name with a space': { username: 'rea der', password },
  'a name of other letters': { username: 'rеader', password },
  'a name that is SQL': { username: "' OR 1=1 --", password },
  'a name that is a pattern': { username: 'rea%', password },
  'a short password': { username: 'reader', password: 'x' },
  'the hash': { username: 'reader', password: '$2b$04$abcdefghijklmnopqrstuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu' }
}

await t.test('failed logins do not reveal the reason', async (t) => {
  const service = await serve(t)
  await disabledAccount(service)
  const answers = await Promise.all(Object.entries(wrong).map(async ([name, members]) =>
    [name, await logIn(service.anonymous, members)] as const))
  const ofFirst = alike(answers[0]?.[1].headers)
  for (const [name, answer] of answers) {
    t.same(seen(answer), incorrectCredentials, name)
    t.same(alike(answer.headers), ofFirst, `${name}: headers`)
  }
})

/** The headers without the ones that differ in each response. */
function alike (headers: object = {}) {
  return Object.entries(headers).filter(([name]) => name !== 'date' && name !== 'x-request-id').sort()
}

await t.test('a failed login costs one comparison with a hash, like a successful one', async (t) => {
  const service = await serve(t)
  const { services, anonymous } = service
  await disabledAccount(service)
  const { verify } = services.passwords
  let comparisons = 0
  services.passwords.verify = async (...given) => {
    comparisons++
    return await verify(...given)
  }
  for (const [name, members] of Object.entries({ success: { username: 'reader', password }, ...wrong })) {
    comparisons = 0
    await logIn(anonymous, members)
    t.equal(comparisons, 1, name)
  }
})

await t.test('a fair queue', async (t) => {
  /** A queue that runs one job and holds four, and jobs that end one by one with each call of `end`. */
  function start () {
    const queue = new FairQueue(1, 4, () => new Error('no room'))
    const [done, ends]: [string[], Array<() => void>] = [[], []]
    const send = async (sender: string) => await queue.run(async () => {
      await new Promise<void>((resolve) => { ends.push(resolve) })
      done.push(sender)
    }, sender).catch((error: Error) => { done.push(`${sender}: ${error.message}`) })
    const end = async () => {
      ends.shift()?.()
      for (let turn = 0; turn < 5; turn++) await nextTurn()
    }
    return { done, send, end }
  }

  await t.test('lets senders take turns, however many jobs one of them sends', async (t) => {
    const { done, send, end } = start()
    const all = ['a', 'a', 'a', 'b', 'c'].map(send)
    for (let count = 0; count < all.length; count++) await end()
    t.same(done, ['a', 'a', 'b', 'c', 'a'])
  })

  await t.test('rejects the newest job of the sender with the most, to make room for other senders', async (t) => {
    const { done, send, end } = start()
    const all = ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'b', 'a', 'c'].map(send)
    await nextTurn()
    t.same(done.toSorted(), [...Array<string>(4).fill('a: no room'), 'b: no room'])
    for (let count = 0; count < all.length; count++) await end()
    t.same(done.slice(5), ['a', 'a', 'b', 'c', 'b'])
  })

  await t.test('goes on after a job that fails', async (t) => {
    const queue = new FairQueue(1, 4, () => new Error('no room'))
    const failing = queue.run(async () => { throw new Error('broken') }, 'a')
    const next = queue.run(async () => 'done', 'a')
    await t.rejects(failing, /broken/)
    t.equal(await next, 'done')
    t.equal(await queue.run(async () => 'again', 'b'), 'again')
  })
})

await t.test('when more passwords arrive than can be hashed', async (t) => {
  const passwords = createPasswords(6)
  const atOnce = Math.min(3, Math.max(1, availableParallelism() - 1)) + 32

  await t.test('passwords beyond the queue are rejected at once, and the others are hashed', async (t) => {
    const outcomes = await Promise.allSettled(Array.from({ length: atOnce + 10 }, () => passwords.hash(password)))
    const served = outcomes.filter(({ status }) => status === 'fulfilled')
    t.equal(served.length, atOnce)
    t.match(outcomes.at(-1), { status: 'rejected', reason: { failure: 'overloaded' } })
  })

  await t.test('clients are asked to try again, and succeed afterwards', async (t) => {
    const { services, anonymous, user, db } = await serve(t)
    services.passwords = passwords
    await db.updateTable('users').set({ password_hash: await passwords.hash(password) }).execute()
    const flood = keepFull(passwords)
    const logins = Array.from({ length: 20 }, async () => await logIn(anonymous, { username: 'reader', password }))
    const registrations = Array.from({ length: 20 }, async (_, index) =>
      await anonymous.send({ method: 'POST', url: '/auth/register', payload: { username: `new${index}`, password } }))
    const answers = await Promise.all([...logins, ...registrations])
    // A few may succeed, when a place in the queue becomes free.
    t.match(answers.map(({ statusCode }) => statusCode), answers.map(() => /^(200|201|503)$/))
    for (const requests of [answers.slice(0, 20), answers.slice(20)]) {
      const refused = requests.find(({ statusCode }) => statusCode === 503)
      t.equal(refused?.headers['retry-after'], '5')
      t.same(refused?.json(), { detail: 'The service is busy; try again shortly' })
    }
    t.equal((await user.send({ url: '/employees' })).statusCode, 200, 'what needs no hash is served')
    await flood.end()
    t.equal((await logIn(anonymous, { username: 'reader', password })).statusCode, 200)
    const all = await db.selectFrom('users').select('username').where('username', 'like', 'new%').execute()
    t.equal(all.length, answers.filter(({ statusCode }) => statusCode === 201).length, 'none was made halfway')
  })
})

/** Keeps the queue of hashes full until `end` is called. */
function keepFull ({ hash }: Passwords): { end: () => Promise<void> } {
  const state = { ended: false, full: false }
  const work = (async () => {
    while (!state.ended) {
      if (state.full) await nextTurn()
      state.full = false
      void hash(password).catch(() => { state.full = true })
      await Promise.resolve()
    }
  })()
  return {
    async end () {
      state.ended = true
      await work
      while (!await hash(password).then(() => true, () => false)) await nextTurn()
    }
  }
}
