import { setTimeout as sleep } from 'node:timers/promises'
import Fastify from 'fastify'
import { sql } from 'kysely'
import t from 'tap'
import { openPglite } from '../../src/database/embedded.ts'
import {
  breaksConnection, databaseErrorKind, DatabaseUnavailable, mayRunAgain, sentenceOf
} from '../../src/database/connection/error.ts'
import { handlers } from '../../src/http/handlers/index.ts'
import { limitHandlerTime } from '../../src/http/server/handler-time.ts'
import { freshPglite } from '../harness/database/snapshot.ts'
import { serve } from '../harness/service.ts'

/** An error of the database, whose message and detail quote values. */
function databaseError (code: string): Error {
  const quoting = { detail: 'Failing row contains (hunter22)', table: 'users', constraint: 'a_check' }
  return Object.assign(new Error('invalid input: "hunter22"'), { code, ...quoting })
}

const unavailable = { status: 503, detail: 'The database cannot serve the request now; try again shortly' }
const contention = { status: 503, detail: 'Too many changes at once; try again shortly' }
const refused = { status: 422, detail: 'A value cannot be stored' }
const fault = { status: 500, detail: 'Internal server error' }
const answers: Array<{ what: string, error: Error, status: number, detail: string }> = [
  { what: 'a server that shuts down', error: databaseError('57P01'), ...unavailable },
  { what: 'a lock that is held', error: databaseError('55P03'), ...unavailable },
  { what: 'a disk that is full', error: databaseError('53100'), ...unavailable },
  { what: 'a standby', error: databaseError('25006'), ...unavailable },
  { what: 'a table that changed', error: databaseError('0A000'), ...unavailable },
  { what: 'a connection that broke', error: new DatabaseUnavailable(new Error('socket hang up')), ...unavailable },
  { what: 'a deadlock', error: databaseError('40P01'), ...contention },
  { what: 'a value too much', error: databaseError('23514'), ...refused },
  { what: 'a value of no type', error: databaseError('22P02'), ...refused },
  { what: 'a duplicate', error: databaseError('23505'), ...fault },
  { what: 'a table that is missing', error: databaseError('42P01'), ...fault },
  { what: 'anything else', error: new TypeError('hunter22 is not a function'), ...fault }
]

for (const { what, error, status, detail } of answers) {
  await t.test(`${what} is answered ${status}, logged, and not described`, async (t) => {
    const failing = { ...handlers, async getWelcome (): Promise<never> { throw error } }
    const { anonymous, log } = await serve(t, { handlers: failing })
    const { response, error: problem } = await anonymous.GET('/')
    t.equal(response.status, status)
    t.match(problem, { detail })
    t.equal(response.headers.has('retry-after'), status === 503)
    const line = JSON.parse(log.find((line) => line.includes('request failed')) ?? '{}')
    t.ok(line.level >= 40 && line.reqId === response.headers.get('x-request-id'))
    t.match(line.err.stack, /errors\.test/)
    if ('code' in error) {
      t.notMatch(log.join(''), 'hunter22', 'what the database quotes is not logged')
      t.match(line.err, { code: error.code, message: /^invalid input: / }, 'but its sentence is')
    }
  })
}

await t.test('a request is answered 503 when its handler takes too long', async (t) => {
  const maxMs = 20
  const app = Fastify()
  t.teardown(async () => { await app.close() })
  const watch = limitHandlerTime(app, { maxMs, checkMs: 5 })
  app.addHook('onRequest', (_request, reply, done) => {
    watch(reply)
    done()
  })
  app.get('/endless', async () => await new Promise(() => {}))
  app.get('/quick', async () => 'in time')
  app.get('/own', async (_request, reply) => {
    reply.hijack()
    await sleep(5 * maxMs)
    reply.raw.end('by other means')
  })
  const urls = ['/endless', '/quick', '/own']
  const [endless, quick, own] = await Promise.all(urls.map(async (url) => await app.inject(url)))
  t.match(endless, { statusCode: 503, body: /FST_ERR_HANDLER_TIMEOUT/ })
  t.match([quick?.body, own?.body], ['in time', 'by other means'])
})

await t.test('a transaction on a broken connection ends at once, with the reason', async (t) => {
  const pglite = await freshPglite()
  t.teardown(async () => { await pglite.close() })
  const { db } = openPglite(pglite)
  let sent = ''
  const work = db.transaction().execute(async (trx) => {
    pglite.execProtocolStream = async (message) => {
      sent += Buffer.from(message).toString('latin1')
      throw new Error('the connection was lost')
    }
    await sql`SELECT 1`.execute(trx)
  })
  const error: unknown = await work.catch((error: unknown) => error)
  t.equal(databaseErrorKind(error), 'unavailable')
  t.match(error, { cause: { message: 'the connection was lost' } }, 'not that of the rollback')
  t.match(sent, 'SELECT 1')
  t.notMatch(sent, /rollback/i, 'which is not sent')
})

await t.test('the error of a rollback does not replace the reason', async (t) => {
  const pglite = await freshPglite()
  t.teardown(async () => { await pglite.close() })
  const { db } = openPglite(pglite)
  const work = db.transaction().execute(async (trx) => {
    await sql`SELECT 1`.execute(trx)
    pglite.execProtocolStream = async () => { throw new Error('the connection was lost') }
    throw new RangeError('the reason')
  })
  await t.rejects(work, { name: 'RangeError', message: 'the reason' })
})

await t.test('a connection is used again only after an error that leaves its state known', async (t) => {
  const sound = ['55P03', '57014', '53100', '53200', '23505', '40001', '22P02']
  for (const code of sound) t.notOk(breaksConnection(databaseError(code)), code)
  const doubtful = ['57P01', '25P03', '0A000', '08006', '25006']
  for (const code of doubtful) t.ok(breaksConnection(databaseError(code)), code)
  t.ok(breaksConnection(new Error('Query read timeout')))
})

await t.test('an error of another origin is not classified as a database error', async (t) => {
  const others: unknown[] = [new Error('?'), { code: 'EPIPE' }, { code: 'FST_ERR_BAD_URL' }, { code: 7 }, null]
  for (const other of others) t.equal(databaseErrorKind(other), undefined)
})

await t.test('a database with migrations of a later version is refused', async (t) => {
  const { db, database } = await serve(t)
  await sql`INSERT INTO kysely_migration VALUES ('9999-later', now())`.execute(db)
  await t.rejects(database.migrate(), /9999-later/)
})

await t.test('an error of the database is told by its code, and quotes no value', async (t) => {
  const error = (code: string, message = '') => Object.assign(new Error(message), { code })
  t.ok(breaksConnection(error('EPIPE')), 'of Node.js, though it has five letters')
  t.notOk(mayRunAgain(error('0A000')), 'a statement that PostgreSQL does not support, and no stale plan')
  t.equal(sentenceOf(error('2201B', 'invalid regular expression: hunter22')), 'invalid regular expression: …')
})
