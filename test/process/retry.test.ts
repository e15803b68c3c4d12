import t from 'tap'
import { DatabaseUnavailable } from '../../src/database/connection/error.ts'
import { StartFailure } from '../../src/database/start/failure.ts'
import { retryUntilReachable } from '../../src/process/retry.ts'

const authentication = Object.assign(new Error('password authentication failed for user "app"'), { code: '28P01' })
const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' })
const severalAddresses = Object.assign(new AggregateError([refused]), { code: 'ECONNREFUSED' })

const reasons: Array<[error: Error, reason: string]> = [
  [authentication, '28P01 password authentication failed for user "app"'],
  [new DatabaseUnavailable(refused), 'connect ECONNREFUSED 127.0.0.1:1'],
  [new DatabaseUnavailable(severalAddresses), 'ECONNREFUSED'],
  [new DatabaseUnavailable('the connection was given up'), 'the connection was given up'],
  [new StartFailure('starting\n up', { maxWaitMs: Infinity }), 'starting up']
]

await t.test('an unreachable database is tried again, and the reason is reported in one line', async (t) => {
  await Promise.all(reasons.map(async ([error, reason]) => {
    const reported: string[] = []
    const result = await retryUntilReachable(async () => {
      if (reported.length === 0) throw error
      return 'done'
    }, (reason) => { reported.push(reason) })
    t.equal(result, 'done')
    t.same(reported, [`the database cannot be reached; trying again: ${reason}`])
  }))
})

await t.test('the same reason is reported once in a while', async (t) => {
  const reported: string[] = []
  const errors = [new DatabaseUnavailable('away'), new DatabaseUnavailable('away'), new DatabaseUnavailable('starting')]
  await retryUntilReachable(async () => {
    const error = errors.shift()
    if (error !== undefined) throw error
  }, (reason) => { reported.push(reason) })
  t.match(reported, [/away$/, /starting$/])
  t.equal(reported.length, 2)
})

await t.test('work that fails for another reason is not tried again', async (t) => {
  for (const error of [new TypeError('a fault'), new StartFailure('a fault')]) {
    await t.rejects(retryUntilReachable(async () => { throw error }, () => { t.fail('it was reported') }), error)
  }
})

await t.test('an error that waiting cures soon or never ends the start when its time is over', async (t) => {
  const reported: string[] = []
  const standby = new StartFailure('a standby', { maxWaitMs: 100 })
  await t.rejects(retryUntilReachable(async () => { throw standby }, (reason) => { reported.push(reason) }), standby)
  t.match(reported, [/a standby$/])
})
