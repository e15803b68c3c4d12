import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Database } from '../../generated/database.ts'
import { employees } from './migrations/0002-employees.ts'
import { users } from './migrations/0001-users.ts'

/** Every migration, in the order in which they are applied. What was released is never changed, only added to. */
const migrations = {
  '0001-users': users,
  '0002-employees': employees
} satisfies Record<string, Migration>

/** Applies the migrations that are missing, all or none, under a lock that makes other processes wait. */
export async function applyMigrations (db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
