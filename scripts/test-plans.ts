// Whether lists of a million employees are quick: has PostgreSQL explain how it carries out many combinations of
// filters, in every order and on several pages, on a server that is made for this and removed. None may read the whole
// table, or take longer than the bounds below; that depends on the machine, too, and on what else it does.

import type { Kysely } from 'kysely'
import pg from 'pg'
import type { Database } from '../generated/database.ts'
import { openDatabase } from '../src/database/open.ts'
import type { EmployeeOrder, Place } from '../src/database/employees/order.ts'
import { plannerSettings } from '../src/database/postgres.ts'
import { localRequester } from '../src/domain/requester.ts'
import { importEmployees } from '../src/domain/employees/import.ts'
import { listEmployees, type PageQuery } from '../src/domain/employees/list.ts'
import { people } from '../src/commands/employees/people/people.ts'
import { filters, orders } from './plans/cases.ts'
import { Explainer } from './plans/plans.ts'
import { onOwnServer } from './postgres/server.ts'

const directory = 1_000_000
/** In milliseconds. */
const bound = 25
const offsetBound = 100
const mostShown = 50
const settings = { shared_buffers: '1GB', max_wal_size: '4GB' }

const interrupted = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => { interrupted.abort() })

process.exitCode = await onOwnServer(async (url) => {
  const { db, migrate, close } = await openDatabase({ kind: 'postgres', url })
  const client = new pg.Client({ connectionString: url, ...plannerSettings })
  try {
    await migrate()
    await client.connect()
    await populate(db, client)
    return await check(db, client)
  } finally {
    await client.end()
    await close()
  }
}, { settings, interrupted: interrupted.signal }).catch((error: unknown) => {
  if (!interrupted.signal.aborted) throw error
  return 130
})

/** Adds employees whose `emp_id`s came country by country: those of the last are far behind all others. */
async function populate (db: Kysely<Database>, client: pg.Client): Promise<void> {
  console.log(`Adding ${directory} employees`)
  const byCountry = [...people({ seed: 1, count: directory })]
    .toSorted((one, other) => one.country < other.country ? -1 : Number(one.country > other.country))
  const rows = byCountry.map((employee, index) => ({ line: index + 1, employee: { ...employee, emp_id: index + 1 } }))
  async function * batches () {
    for (const row of rows) {
      interrupted.signal.throwIfAborted()
      yield [row]
    }
  }
  const options = { mode: 'partial', on_conflict: 'error', dry_run: false } as const
  await importEmployees({ db, requester: localRequester }, batches(), options)
  await client.query('VACUUM (ANALYZE)')
}

/** Checks all lists, tells of those that are too slow, and returns the exit code. */
async function check (db: Kysely<Database>, client: pg.Client): Promise<number> {
  const explainer = new Explainer(db, client)
  const slow: string[] = []
  let [count, slowest] = [0, 0]
  for (const order of orders()) {
    const deep = await placeAt(db, order, 0.9 * directory)
    for (const filter of filters()) {
      interrupted.signal.throwIfAborted()
      const query = { ...filter, ...order, limit: 100, offset: 0 }
      for (const [page, most, part] of pages(query, deep)) {
        const { milliseconds, readsAll } = await explainer.explain(most, async (db) => await listEmployees(db, part))
        count++
        if (most === bound) slowest = Math.max(slowest, milliseconds)
        if (milliseconds <= most && !readsAll) continue
        const { limit: _, offset: __, ...asked } = query
        const flaw = `${milliseconds.toFixed(0)} ms${readsAll ? ' for the whole table' : ''}`
        slow.push(`${flaw}: ${page} of ${JSON.stringify(asked)}`)
      }
    }
    console.log(`${count} lists, sorted by ${order.sort_by} ${order.order} and before; ${slow.length} too slow`)
  }
  console.log([...slow.toSorted((one, other) => parseInt(other) - parseInt(one)).slice(0, mostShown),
    `${count} lists, ${slow.length} too slow; without offset, the slowest took ${slowest.toFixed(1)} ms`].join('\n'))
  return slow.length === 0 ? 0 : 1
}

function pages (query: PageQuery, deep: Place): Array<[name: string, most: number, part: PageQuery]> {
  return [
    ['first page', bound, query],
    ['page at row 900,000', bound, { ...query, position: { side: 'after', place: deep } }],
    ['page by offset', offsetBound, { ...query, offset: 50_000 }]
  ]
}

async function placeAt (db: Kysely<Database>, order: EmployeeOrder, row: number): Promise<Place> {
  const { employees: [employee] } = await listEmployees(db, { ...order, offset: row, limit: 1 })
  if (employee === undefined) throw new Error('The directory is not large enough')
  return { value: employee[order.sort_by], emp_id: employee.emp_id }
}
