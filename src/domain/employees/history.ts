import type { Kysely } from 'kysely'
import type { components } from '../../../generated/openapi.ts'
import type { Database } from '../../../generated/database.ts'
import { assignPositions, listChanges } from '../../database/employees/changes.ts'
import { listHistory } from '../../database/employees/history.ts'
import { inTransaction } from '../../database/connection/transaction.ts'
import { getEmployee } from './employees.ts'
import { type IdRange, type Page, pageById } from '../page.ts'

type Schemas = components['schemas']

/**
 * Lists the changes of every employee that has or had this `emp_id`, newest first.
 *
 * @throws {Failure} `employee-not-found` if there never was one
 */
export async function getHistory (
  db: Kysely<Database>,
  emp_id: number,
  query: IdRange
): Promise<Page<Schemas['EmployeeHistoryEntry']>> {
  const page = await pageById(query, async (range) =>
    await listHistory(db, emp_id, range) as Array<Schemas['EmployeeHistoryEntry']>)
  // An employee that was added by other means than the service has no history.
  const isWhole = query.before === undefined && query.after === undefined
  if (page.rows.length === 0 && isWhole) await getEmployee(db, emp_id)
  return page
}

/** Lists the changes of all employees after a cursor, oldest first, with the cursor of the next page. */
export async function followChanges (
  db: Kysely<Database>,
  { cursor, limit }: { cursor: number, limit: number }
): Promise<{ changes: Array<Schemas['EmployeeChange']>, next: number }> {
  await inTransaction(db, assignPositions)
  const changes = await listChanges(db, cursor, limit) as Array<Schemas['EmployeeChange']>
  return { changes, next: changes.at(-1)?.position ?? cursor }
}
