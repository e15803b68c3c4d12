import { sql } from 'kysely'
import pg from 'pg'
import t from 'tap'
import { skip } from '../harness/postgres/databases.ts'
import { eventually } from '../harness/process.ts'
import { serve } from '../harness/service.ts'
import { file } from '../harness/suite.ts'

const { admin, db, database } = await serve(file)
const { config } = database
const onServer = config?.kind === 'postgres'

const fields = { emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }
const waiting = sql`SELECT pid FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock' AND state = 'active'`

await t.test('an import replaces what another transaction has just left, and records that', { skip }, async (t) => {
  const client = new pg.Client({ connectionString: onServer ? config.url : '' })
  await client.connect()
  t.teardown(async () => { await client.end() })
  const outcomes: Array<[statement: string, report: object, before: string | null]> = [
    ["UPDATE employees SET city = 'Paris' WHERE emp_id = 2", { updated: 3, created: 0 }, 'Paris'],
    ['DELETE FROM employees WHERE emp_id = 2', { updated: 2, created: 1 }, null],
    ['SELECT FROM employees WHERE emp_id = 2 FOR UPDATE', { updated: 3, created: 0 }, 'London']
  ]
  for (const mode of ['partial', 'atomic']) {
    for (const [statement, report, before] of outcomes) {
      for (const emp_id of [1, 2, 3]) await admin.send({ method: 'PUT', url: `/employees/${emp_id}`, payload: fields })
      await client.query('BEGIN')
      await client.query(statement)
      const imported = admin.send({
        method: 'POST',
        url: `/employees/import?mode=${mode}&on_conflict=update`,
        headers: { 'content-type': 'application/x-ndjson' },
        payload: [1, 2, 3].map((emp_id) => JSON.stringify({ emp_id, ...fields, city: `${mode} import` })).join('\n')
      })
      await eventually(async () => (await waiting.execute(db)).rows, (rows) => rows.length === 1)
      await client.query('COMMIT')
      t.match((await imported).json(), { received: 3, ...report, refused: 0 }, `${mode}: ${statement}`)
      const [change] = (await admin.send({ url: '/employees/2/history?limit=1' })).json()
      t.same([change.before?.city ?? null, change.after.city], [before, `${mode} import`], statement)
    }
  }
})

await t.test('a change to what another transaction has just replaced is made, and recorded', { skip }, async (t) => {
  const client = new pg.Client({ connectionString: onServer ? config.url : '' })
  await client.connect()
  t.teardown(async () => { await client.end() })
  for (const [method, payload] of [['PATCH', { city: 'London' }], ['PUT', fields]] as const) {
    await admin.send({ method: 'PUT', url: '/employees/4', payload: fields })
    await client.query("BEGIN; UPDATE employees SET city = 'Paris' WHERE emp_id = 4")
    const answer = admin.send({ method, url: '/employees/4', payload })
    await eventually(async () => (await waiting.execute(db)).rows, (rows) => rows.length === 1)
    await client.query('COMMIT')
    t.match((await answer).json(), fields, method)
    t.match((await admin.send({ url: '/employees/4' })).json(), fields, method)
    const [change] = (await admin.send({ url: '/employees/4/history?limit=1' })).json()
    t.same([change.before.city, change.after.city], ['Paris', 'London'], method)
  }
})
