import t from 'tap'
import { banner } from '../../src/process/banner.ts'
import { loadConfig } from '../../src/config/config.ts'

const address = 'http://127.0.0.1:8000'
const secret = { JWT_SECRET_KEY: '0f1e2d3c4b5a69788796a5b4c3d2e1f0' }

await t.test('the banner has the address of the service and the location of its database', (t) => {
  const databases: Array<[env: Record<string, string>, line: RegExp]> = [
    [{ DATABASE_URL: 'pglite:/srv/data' }, /Database +embedded PGlite in \S*srv\S*data\n +For this process alone/],
    [
      { DATABASE_URL: 'pglite:memory' },
      /Database +embedded PGlite in memory: gone when the process ends\n +For this process alone; .*PostgreSQL\.\n/
    ],
    [{ ...secret, DATABASE_URL: 'postgres://app:hunter22@db.example/people' }, /at db\.example:5432\/people\n/],
    [{ ...secret, DATABASE_URL: 'postgres://app:hunter22@[::1]:6543/people?a=b' }, /at \[::1\]:6543\/people\n/]
  ]
  for (const [env, line] of databases) {
    const text = banner(address, loadConfig(env), undefined)
    t.match(text, new RegExp(`Address +${address}\\n +Documentation +${address}/docs\\n`))
    t.match(text, line)
    t.notMatch(text, /hunter22|Admin|Rate limit/, 'no secret, and nothing that is as it should be')
  }
  t.end()
})

await t.test('the banner has the public URL, under which clients find the documentation', (t) => {
  const text = banner(address, loadConfig({ PUBLIC_URL: 'https://people.example.com/hr/' }), undefined)
  t.match(text, new RegExp(`Address +${address}\n +Public URL +https://people.example.com/hr\n`))
  t.match(text, /Documentation +https:\/\/people\.example\.com\/hr\/docs\n/)
  t.end()
})

await t.test('the password of the first administrator is shown, and that this is the only time', (t) => {
  const text = banner(address, loadConfig({}), { username: 'chief', password: 'made just now' })
  t.match(text, /Admin username +chief\n +Admin password +made just now\n.*not shown again/)
  t.end()
})

await t.test('the banner says that registration is open on PostgreSQL, and how to close it', (t) => {
  const postgres = { ...secret, DATABASE_URL: 'postgres://db.example/people' }
  const open = /Registration +open: any client can create an account .*\n +.* set REGISTRATION=closed\.\n/
  t.match(banner(address, loadConfig(postgres), undefined), open)
  t.match(banner(address, loadConfig({ ...postgres, REGISTRATION: 'open' }), undefined), open)
  t.notMatch(banner(address, loadConfig({ ...postgres, REGISTRATION: 'closed' }), undefined), 'Registration')
  t.notMatch(banner(address, loadConfig({}), undefined), 'Registration', 'embedded, for one machine')
  t.end()
})

await t.test('the banner says that the rate limit is off', (t) => {
  t.match(banner(address, loadConfig({ RATE_LIMIT: 'off' }), undefined), /Rate limit +off\n/)
  t.end()
})
