import t from 'tap'
import { DatabaseUnavailable } from '../../src/database/connection/error.ts'
import { retryUntilReachable } from '../../src/process/retry.ts'

const authentication = Object.assign(new Error('password authentication failed for user "app"'), { code: '28P01' })
const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' })
const severalAddresses = Object.assign(new AggregateError([refused]), { code: 'ECONNREFUSED' })

const reasons: Array<[error: Error, reason: string]> = [
  [authentication, '28P01 password authentication failed for user "app"'],
  [new DatabaseUnavailable(refused), 'connect ECONNREFUSED 127.0.0.1:1'],
  [new DatabaseUnavailable(severalAddresses), 'ECONNREFUSED'],
  [new DatabaseUnavailable('the connection was given up'), 'the connection was given up']
]

await t.test('a database that cannot be reached is tried again, with the reason in one line', async (t) => {
  await Promise.all(reasons.map(async ([error, reason]) => {
    const reported: string[] = []
    const result = await retryUntilReachable(async () => {
      if (reported.length === 0) throw error
      return 'done'
    }, (reason) => { reported.push(reason) })
    t.equal(result, 'done')
    t.same(reported, [reason])
  }))
})

await t.test('an error that waiting does not cure is not tried again', async (t) => {
  const work = async () => { throw new TypeError('a fault') }
  await t.rejects(retryUntilReachable(work, () => { t.fail('it was reported') }), /a fault/)
})
