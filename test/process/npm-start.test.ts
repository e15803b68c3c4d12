import t from 'tap'
import { closedPort } from '../harness/closed-port.ts'
import { caller, startWithNpm } from '../harness/process.ts'

await t.test('npm start hands signals on, and ends when the service has stopped', async (t) => {
  const env = {
    // Any database does; one that cannot be reached is the quickest.
    DATABASE_URL: `postgres://127.0.0.1:${await closedPort()}/people`,
    JWT_SECRET_KEY: 'a secret of the tests, long enough'
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const npm = startWithNpm(t, env)
    const { get } = caller(await npm.address())
    t.equal((await get('/health/live'))?.status, 200)
    npm.signal(signal)
    // Its output ends with the last process that writes to it: npm, a shell or the service.
    t.same(await npm.ended(), { code: 0, signal: null }, signal)
    t.equal(await get('/health/live'), undefined)
  }
})
