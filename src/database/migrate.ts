import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Database } from '../../generated/database.ts'
import { attempts } from './migrations/0004-attempts.ts'
import { audit } from './migrations/0005-audit.ts'
import { employeeChangeEmpIds } from './migrations/0011-employee-change-emp-ids.ts'
import { employeeChangeIndexes } from './migrations/0009-employee-change-indexes.ts'
import { employeeChanges } from './migrations/0007-employee-changes.ts'
import { employeeLists } from './migrations/0008-employee-lists.ts'
import { employeeVersions } from './migrations/0006-employee-versions.ts'
import { employeeNames } from './migrations/0010-employee-names.ts'
import { employees } from './migrations/0002-employees.ts'
import { newTerms } from './migrations/0012-new-terms.ts'
import { wordCharacters } from './migrations/0013-word-characters.ts'
import { termsAtOnce } from './migrations/0014-terms-at-once.ts'
import { sessions } from './migrations/0003-sessions.ts'
import { users } from './migrations/0001-users.ts'
import { provideTrigrams } from './trigrams.ts'

/** Every migration, in the order in which they are applied. What was released is never changed, only added to. */
const migrations = {
  '0001-users': users,
  '0002-employees': employees,
  '0003-sessions': sessions,
  '0004-attempts': attempts,
  '0005-audit': audit,
  '0006-employee-versions': employeeVersions,
  '0007-employee-changes': employeeChanges,
  '0008-employee-lists': employeeLists,
  '0009-employee-change-indexes': employeeChangeIndexes,
  '0010-employee-names': employeeNames,
  '0011-employee-change-emp-ids': employeeChangeEmpIds,
  '0012-new-terms': newTerms,
  '0013-word-characters': wordCharacters,
  '0014-terms-at-once': termsAtOnce
} satisfies Record<string, Migration>

/**
 * Applies the migrations that are missing, all or none, under a lock that makes other processes wait. Returns what the
 * operator should know, in sentences.
 *
 * @throws {Error} with a sentence for the operator, if the database cannot hold what the contract allows
 */
export async function applyMigrations (db: Kysely<Database>): Promise<string[]> {
  await requireUnicode(db)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
  return await provideTrigrams(db) ? [] : [withoutTrigrams]
}

const withoutTrigrams = 'the database cannot use the extension pg_trgm: filters by text are slower without it'

async function requireUnicode (db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<Abilities>`
    SELECT current_setting('server_encoding') AS encoding,
           EXISTS (SELECT FROM pg_collation WHERE collname = 'und-x-icu') AS icu`.execute(db)
  const flaw = rows.map(unicodeFlaw).join('')
  if (flaw !== '') throw new Error(flaw)
}

interface Abilities { encoding: string, icu: boolean }

/** Why a database cannot hold every text, or ignore its case, in a sentence for the operator; empty if it can. */
export function unicodeFlaw ({ encoding, icu }: Abilities): string {
  if (encoding !== 'UTF8') return `The database is in ${encoding}: make one with CREATE DATABASE … ENCODING 'UTF8'`
  return icu ? '' : 'The PostgreSQL server was built without ICU, which filters need to ignore case'
}
