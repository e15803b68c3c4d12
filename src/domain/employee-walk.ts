import type { Kysely } from 'kysely'
import type { components } from '../../generated/openapi.ts'
import type { Database } from '../../generated/database.ts'
import { listEmployeesAfter } from '../database/employees.ts'

const pageLength = 1_000

/** All employees, page by page. No connection is held between them. */
export async function * walkEmployees (
  db: Kysely<Database>
): AsyncGenerator<Array<components['schemas']['Employee']>> {
  let after = 0
  for (;;) {
    const page = await listEmployeesAfter(db, after, pageLength)
    yield page
    const last = page[pageLength - 1]
    if (last === undefined) return
    after = last.emp_id
  }
}
