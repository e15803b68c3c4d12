import { sql } from 'kysely'
import t from 'tap'
import { pinned } from '../../../src/database/postgres/settings.ts'
import { insertEmployee } from '../../../src/database/employees/writes/insert.ts'
import { listChanges } from '../../../src/database/employees/changes.ts'
import { createPlace, open, type Place, skip } from '../../harness/postgres/databases.ts'
import { noActor } from '../../harness/requests/writes.ts'
import { transactionPooler } from '../../harness/postgres/transaction-pooler.ts'

const ada = { emp_id: 1, emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }

/** Settings of an administrator that change what statements return, or end them. */
const hostile = {
  DateStyle: 'German',
  IntervalStyle: 'sql_standard',
  TimeZone: 'Pacific/Kiritimati',
  client_encoding: 'LATIN1',
  bytea_output: 'escape',
  extra_float_digits: '-15',
  standard_conforming_strings: 'off',
  default_transaction_isolation: 'serializable',
  array_nulls: 'off',
  transform_null_equals: 'on',
  gin_fuzzy_search_limit: '1',
  quote_all_identifiers: 'on',
  row_security: 'on',
  client_min_messages: 'debug5',
  // Long enough for the statements that set others, on a busy machine.
  statement_timeout: '50ms',
  lock_timeout: '50ms',
  idle_in_transaction_session_timeout: '50ms',
  plan_cache_mode: 'force_generic_plan',
  work_mem: '64kB'
}

/** The settings that statements see, beside the time limits. */
const seen = sql<Record<string, string>>`
  SELECT jsonb_object_agg(lower(name), current_setting(name)) AS settings
  FROM unnest(${Object.keys(hostile)}::text[]) AS name`

const owners: Record<string, (place: Place) => string> = {
  database: ({ url }) => `DATABASE ${new URL(url).pathname.slice(1)}`,
  role: ({ role }) => `ROLE ${role}`,
  'role in the database': ({ role, url }) => `ROLE ${role} IN DATABASE ${new URL(url).pathname.slice(1)}`
}
const ways = { directly: async (_: unknown, url: string) => url, 'behind a pooler': transactionPooler }

for (const [owner, nameOf] of Object.entries(owners)) {
  for (const [way, through] of Object.entries(ways)) {
    await t.test(`settings of the ${owner} change nothing, ${way}`, { skip }, async (t) => {
      const place = await createPlace(t)
      await place.run(`GRANT CREATE ON SCHEMA public TO ${place.role}`)
      await place.run(...Object.entries(hostile).map(([name, value]) =>
        `ALTER ${nameOf(place)} SET ${name} = '${value}'`))
      const { db, migrate } = await open(t, await through(t, place.roleUrl))
      await migrate()

      const { rows: [row] } = await seen.execute(db)
      const { client_encoding: encoding = '', ...texts } = pinned
      t.match(row?.['settings'], { ...texts, client_encoding: encoding, work_mem: '16MB', plan_cache_mode: 'auto' })
      t.match(row?.['settings'], { statement_timeout: '2500ms', lock_timeout: '500ms' })

      t.match(await insertEmployee(db, noActor, ada), ada)
      t.match(await db.selectFrom('employees').selectAll().execute(), [ada], 'a date is read as it was written')
      const { rows: [values] } = await sql`
        SELECT '\\x00ff'::bytea AS bytes, ${['NULL', null]}::text[] AS texts, 'Ł'::text AS letter,
          0.1::float8 AS number, timestamptz '2020-01-02 03:04:05+06' AS at, pg_sleep(0.1)`.execute(db)
      t.match(values, {
        bytes: Buffer.from([0, 255]), texts: ['NULL', null], letter: 'Ł', number: 0.1, at: new Date(1577912645000)
      })
      await db.transaction().execute(async (trx) => {
        const { rows } = await sql<{ isolation: string }>`
          SELECT current_setting('transaction_isolation') AS isolation, pg_sleep(0.1)`.execute(trx)
        t.equal(rows[0]?.isolation, 'read committed')
      })
      t.same(await listChanges(db, 0, 10), [])
    })
  }
}

await t.test('settings of the URL are added, but for those that the service needs', { skip }, async (t) => {
  const { url } = await createPlace(t)
  const options = encodeURIComponent('-c work_mem=2MB --enable-seqscan=off -c DateStyle=German -clock_timeout=7s')
  for (const through of Object.values(ways)) {
    const { db } = await open(t, `${await through(t, url)}?options=${options}&application_name=payroll`)
    const { rows } = await sql`
      SELECT current_setting('work_mem') AS memory, current_setting('enable_seqscan') AS scan,
        current_setting('jit') AS jit, current_setting('DateStyle') AS dates, current_setting('lock_timeout') AS lock,
        current_setting('application_name') AS name`.execute(db)
    t.same(rows, [{ memory: '2MB', scan: 'off', jit: 'off', dates: 'ISO, MDY', lock: '500ms', name: 'payroll' }])
  }
})

await t.test('two services may live in two schemas of one database', { skip }, async (t) => {
  const { url, run } = await createPlace(t)
  await run('CREATE SCHEMA one', 'CREATE SCHEMA other')
  for (const through of Object.values(ways)) {
    for (const schema of ['one', 'other']) {
      const { db, migrate } = await open(t, `${await through(t, url)}?options=-c%20search_path%3D${schema}`)
      await migrate()
      await db.deleteFrom('employees').execute()
      await insertEmployee(db, noActor, { ...ada, city: schema })
    }
  }
  const { db } = await open(t, url)
  const { rows } = await sql`
    SELECT one.city AS one, other.city AS other FROM one.employees AS one, other.employees AS other`.execute(db)
  t.same(rows, [{ one: 'one', other: 'other' }])
})
