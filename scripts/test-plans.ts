// Tests that lists of a million employees are fast: executes many combinations of filters, in every order and on
// several pages, on a PostgreSQL server that is made for this and removed. Prints how long they took, and fails beyond
// the bounds of scripts/plans/distribution.ts. The figures depend on the machine, and on what else it does.

import type { Kysely } from 'kysely'
import pg from 'pg'
import type { Database } from '../generated/database.ts'
import { people } from '../src/commands/employees/people/people.ts'
import { employeeColumns } from '../src/database/employees/columns.ts'
import { vacuumEmployees } from '../src/database/employees/vacuum.ts'
import { isContradictory } from '../src/database/employees/filters.ts'
import { listStatement, selectEmployees } from '../src/database/employees/list.ts'
import type { EmployeeOrder, Slice, SortKey } from '../src/database/employees/order.ts'
import { openDatabase } from '../src/database/open.ts'
import { planner } from '../src/database/postgres/settings.ts'
import { importEmployees } from '../src/domain/employees/import.ts'
import { localRequester } from '../src/domain/requester.ts'
import { filters, orders } from './plans/cases.ts'
import { boundOf, bounds, exceeded, type Page, type Sample, table } from './plans/distribution.ts'
import { execute } from './plans/explain.ts'
import { onOwnServer } from './postgres/server.ts'

const directorySize = 1_000_000
const maxShown = 50
const settings = { shared_buffers: '1GB', max_wal_size: '4GB' }

const interrupted = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => { interrupted.abort() })

process.exitCode = await onOwnServer(async (url) => {
  const { db, migrate, close } = await openDatabase({ kind: 'postgres', url })
  const options = Object.entries(planner).map(([name, value]) => `-c ${name}=${value}`).join(' ')
  const client = new pg.Client({ connectionString: url, options })
  try {
    await migrate()
    await client.connect()
    await populate(db)
    return await check(db, client)
  } finally {
    await client.end()
    await close()
  }
}, { settings, interrupted: interrupted.signal }).catch((error: unknown) => {
  if (!interrupted.signal.aborted) throw error
  return 130
})

/** Adds employees country by country: those of the last have the greatest `emp_id`s. */
async function populate (db: Kysely<Database>): Promise<void> {
  console.log(`Adding ${directorySize} employees`)
  const byCountry = [...people({ seed: 1, count: directorySize })]
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
  await vacuumEmployees(db)
}

/** Executes all lists, reports those that are too slow, and returns the exit code. */
async function check (db: Kysely<Database>, client: pg.Client): Promise<number> {
  const samples: Sample[] = []
  const slow: string[] = []
  for (const order of orders()) {
    const deep = await sortKeyAt(db, order, 0.9 * directorySize)
    for (const filter of filters()) {
      for (const [page, slice] of pages(order, deep)) {
        interrupted.signal.throwIfAborted()
        const bound = boundOf({ filters: filter, page })
        const { milliseconds, readsTable } = isContradictory(filter)
          ? { milliseconds: 0, readsTable: false }
          : await execute(client, listStatement(filter, slice, employeeColumns).compile(db), bounds.p95)
        samples.push({ filters: filter, page, milliseconds })
        if (milliseconds <= bound && !(readsTable && page !== 'offset')) continue
        const description = `${milliseconds.toFixed(0)} ms${readsTable ? ', reading the table' : ''}`
        slow.push(`${description}: ${page} page of ${JSON.stringify({ ...filter, ...order })}`)
      }
    }
    console.log(`${samples.length} lists, after those by ${order.sort_by} ${order.order}; ${slow.length} too slow`)
  }
  const slowest = slow.toSorted((one, other) => parseInt(other) - parseInt(one)).slice(0, maxShown)
  const failures = [...slowest, ...exceeded(samples)]
  console.log([table(samples), ...failures].join('\n'))
  return failures.length === 0 ? 0 : 1
}

/** The pages of a list. One employee more than a page has is selected, as the service does. */
function pages (order: EmployeeOrder, deep: SortKey): Array<[page: Page, slice: Slice]> {
  const slice = { ...order, limit: 101, offset: 0 }
  return [['first', slice], ['cursor', { ...slice, after: deep }], ['offset', { ...slice, offset: 50_000 }]]
}

async function sortKeyAt (db: Kysely<Database>, order: EmployeeOrder, row: number): Promise<SortKey> {
  const [employee] = await selectEmployees(db, {}, { ...order, offset: row, limit: 1 })
  if (employee === undefined) throw new Error('The directory is too small')
  return { value: employee[order.sort_by], emp_id: employee.emp_id }
}
