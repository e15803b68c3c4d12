import { mock } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import t, { type Test } from 'tap'
import type { Database } from '../../generated/database.ts'
import { openDatabase } from '../../src/database/open.ts'
import { closedPort } from '../harness/closed-port.ts'
import { hasCommonHeaders, isProblem } from '../harness/answers/answer.ts'
import { serve, type TestService } from '../harness/service.ts'

const [live, ready] = [{ url: '/health/live' }, { url: '/health/ready' }]

/** Asserts that the service says that it runs, and no more. */
async function isLive (t: Test, { anonymous }: TestService, what: string): Promise<void> {
  const answer = await anonymous.send(live)
  t.match(answer, { statusCode: 200, body: '{"status":"ok"}' }, what)
  hasCommonHeaders(t, answer, what)
}

/** Asserts that the service is not ready, tells strangers no reason, and logs this one. */
async function isNotReady (t: Test, { anonymous, log }: TestService, reason: RegExp): Promise<void> {
  log.length = 0
  const answer = await anonymous.send(ready)
  t.same(isProblem(t, answer, 503, String(reason)), { detail: 'The service is not ready' })
  t.match(answer.headers['retry-after'], /^[1-9]$/)
  hasCommonHeaders(t, answer, String(reason))
  const lines = log.map((line) => JSON.parse(line))
  t.match(lines, [{ level: 30, reason }, { level: 20, path: '/health/ready', status: 503 }])
}

await t.test('a service that serves is live and ready, and says no more', async (t) => {
  const service = await serve(t)
  await isLive(t, service, 'ready')
  const answer = await service.anonymous.send(ready)
  t.match(answer, { statusCode: 200, body: '{"status":"ok"}' })
  hasCommonHeaders(t, answer, 'ready')
  t.match(service.log.map((line) => JSON.parse(line)), [{ level: 20 }, { level: 20 }], 'below the level of the log')
})

await t.test('a service that starts or stops is live, and not ready', async (t) => {
  const service = await serve(t)
  for (const state of ['starting', 'stopping'] as const) {
    service.lifecycle.state = state
    await isLive(t, service, state)
    await isNotReady(t, service, new RegExp(`^the service is ${state}$`))
  }
})

await t.test('a service whose database cannot be reached is live, and not ready', async (t) => {
  const service = await serve(t)
  const url = `postgres://127.0.0.1:${await closedPort()}/people`
  const { db, close } = await openDatabase({ kind: 'postgres', url })
  t.teardown(close)
  service.services.db = db
  await isLive(t, service, 'without its database')
  await isNotReady(t, service, /cannot be reached/)
})

await t.test('a service whose database does not answer in time is not ready', async (t) => {
  const service = await serve(t)
  const { db, asked } = neverAnswers(service.services.db)
  service.services.db = db
  t.teardown(() => { mock.timers.reset() })
  mock.timers.enable({ apis: ['setTimeout'] })
  const checked = isNotReady(t, service, /does not answer within 1000 ms/)
  await asked
  await setImmediate()
  mock.timers.tick(1000)
  await checked
})

/** A database that never answers, and a promise that it has been asked. */
function neverAnswers (db: Kysely<Database>): { db: Kysely<Database>, asked: Promise<void> } {
  const { promise: asked, resolve } = Promise.withResolvers<void>()
  return {
    asked,
    db: db.withPlugin({
      transformQuery ({ node }) {
        resolve()
        return node
      },
      transformResult: async () => await new Promise(() => {})
    })
  }
}

await t.test('checks at the same time share a query', async (t) => {
  const service = await serve(t)
  let queries = 0
  service.services.db = service.services.db.withPlugin({
    transformQuery ({ node }) {
      queries++
      return node
    },
    transformResult: async ({ result }) => result
  })
  const answers = await Promise.all(Array.from({ length: 50 }, async () => await service.anonymous.send(ready)))
  t.ok(answers.every(({ statusCode }) => statusCode === 200))
  t.ok(queries < 5, `${queries} queries`)
})

await t.test('checks are not limited, and use up no limit', async (t) => {
  const { anonymous } = await serve(t, { limits: { perAddress: 1, perUser: 1 } })
  for (const url of ['/health/live', '/health/ready', '/health/live/', '/%68ealth/ready']) {
    for (const method of ['GET', 'HEAD'] as const) {
      const answer = await anonymous.send({ url, method })
      t.equal(answer.statusCode, 200, url)
      t.notOk('ratelimit' in answer.headers)
    }
  }
  t.equal((await anonymous.send({ url: '/' })).statusCode, 200, 'the first that counts')
  t.equal((await anonymous.send({ url: '/health/other' })).statusCode, 429)
  t.equal((await anonymous.send({ url: '/health/live', method: 'DELETE' })).statusCode, 429)
  t.equal((await anonymous.send(live)).statusCode, 200)
})
