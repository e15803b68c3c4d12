import type { Migration } from 'kysely/migration'
import { users } from './0001-users.ts'
import { sessions } from './0002-sessions.ts'
import { audit } from './0003-audit.ts'
import { employees } from './0004-employees.ts'
import { employeeChanges } from './0005-employee-changes.ts'
import { refreshGrace } from './0006-refresh-grace.ts'
import { foldedInPlpgsql } from './0007-folded-in-plpgsql.ts'

/** Every migration, in the order in which they are applied. A released migration is never changed, only followed. */
export const migrations = {
  '0001-users': users,
  '0002-sessions': sessions,
  '0003-audit': audit,
  '0004-employees': employees,
  '0005-employee-changes': employeeChanges,
  '0006-refresh-grace': refreshGrace,
  '0007-folded-in-plpgsql': foldedInPlpgsql
} satisfies Record<string, Migration>

/** The migrations up to one, which has to be one of them; all where none is named. */
export function migrationsUntil (last?: string): Record<string, Migration> {
  const entries = Object.entries(migrations)
  const end = last === undefined ? entries.length : entries.findIndex(([name]) => name === last) + 1
  return Object.fromEntries(entries.slice(0, end))
}
