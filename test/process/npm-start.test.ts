import t from 'tap'
import { caller, startWithNpm } from '../harness/process.ts'

const env = { DATABASE_URL: 'pglite:memory', ADMIN_PASSWORD: 'newpassword', LOG_LEVEL: 'warn' }

await t.test('npm start hands signals on, and ends when the service has stopped', async (t) => {
  await Promise.all((['SIGTERM', 'SIGINT'] as const).map(async (signal) => {
    const npm = startWithNpm(t, env)
    const { get } = caller(await npm.address())
    t.equal((await get('/health/ready'))?.status, 200)
    npm.signal(signal)
    // Its output ends with the last process that writes to it: npm, a shell or the service.
    t.same(await npm.ended(), { code: 0, signal: null }, signal)
    t.equal(await get('/health/live'), undefined)
  }))
})
