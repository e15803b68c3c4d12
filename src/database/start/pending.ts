import type { Database } from '../../../generated/database.ts'
import type { migrations } from '../migrations/index.ts'
import { StartFailure } from './failure.ts'
import { recordTable, type SchemaState } from './state.ts'

/** Each table, and the migration that creates it. */
export const tables = {
  users: '0001-users',
  sessions: '0002-sessions',
  attempts: '0002-sessions',
  known_addresses: '0002-sessions',
  audit: '0003-audit',
  employees: '0004-employees',
  employee_changes: '0005-employee-changes'
} satisfies Record<keyof Database, keyof typeof migrations>

/**
 * The migrations that are not applied, in their order.
 *
 * @param known - the names of all migrations, in their order
 * @throws {StartFailure} if the schema is another project's, a later version's, or incomplete
 */
export function pendingMigrations (state: SchemaState, known: string[]): string[] {
  const { schema, recorded } = state
  refuseUnknown(state, known)
  const skipped = known.slice(0, recorded.length).filter((name) => !recorded.includes(name))
  if (skipped.length > 0) {
    throw new StartFailure(`Schema ${schema} was changed by hand or restored in part: ${recordTable} records ` +
      `later migrations than ${skipped.join(', ')}, but not ${skipped.length === 1 ? 'that one' : 'those'}. Restore ` +
      `${restore}.`)
  }
  const pending = known.slice(recorded.length)
  refuseIncomplete(state, known, pending)
  return pending
}

function refuseUnknown ({ schema, recorded }: SchemaState, known: string[]): void {
  const unknown = recorded.filter((name) => name === null || !known.includes(name))
  const names = unknown.slice(0, 3).map((name) => name ?? 'rows without a name').join(', ')
  if (unknown.length === 0) return
  throw new StartFailure(unknown.length === recorded.length
    ? `The table ${recordTable} in schema ${schema} is another project's (it records ${names}): ${ownSchema}`
    : `A later version of the service has migrated schema ${schema}: it records ${names}. Start that version, or ` +
      'restore a backup that was made before it was started.')
}

function refuseIncomplete ({ schema, relations }: SchemaState, known: string[], pending: string[]): void {
  const all = Object.entries(tables).filter(([, migration]) => known.includes(migration))
  const missing = all.filter(([table, migration]) => !pending.includes(migration) && !relations.includes(table))
  if (missing.length > 0) {
    throw new StartFailure(`Schema ${schema} was changed by hand or restored in part: ${recordTable} records the ` +
      `migrations of ${list(missing)}, but there is no such table. Restore ${restore}.`)
  }
  const surplus = all.filter(([table, migration]) => pending.includes(migration) && relations.includes(table))
  if (surplus.length > 0) {
    throw new StartFailure(`Schema ${schema} has the tables ${list(surplus)}, but ${recordTable} does not record ` +
      `their migrations. If they are from a backup of this service, restore ${restore}. If they are another ` +
      `project's: ${ownSchema}`)
  }
}

function list (entries: Array<[table: string, migration: string]>): string {
  return entries.map(([table]) => table).join(', ')
}

const restore = `the whole backup, with the table ${recordTable}`

const ownSchema = 'give this service a schema of its own. Run CREATE SCHEMA employees; and add ' +
  '?options=-c%20search_path%3Demployees to DATABASE_URL.'
