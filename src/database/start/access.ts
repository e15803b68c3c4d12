import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { migrations } from '../migrations/index.ts'
import { quoted, StartFailure } from './failure.ts'
import { readState, recordTable } from './state.ts'

const all = ['SELECT', 'INSERT', 'UPDATE', 'DELETE']

/** The privileges that requests need on each table. Rows of the audit log are only ever added. */
const privileges = {
  users: all,
  sessions: all,
  attempts: all,
  known_addresses: all,
  audit: ['SELECT', 'INSERT'],
  employees: all,
  employee_changes: all
} satisfies Record<keyof Database, string[]>

interface Lack { role: string, table: string, isVisible: boolean, lacking: string[] }

/**
 * Checks that the role of a connection may use the tables of a schema, and finds them in its search_path, and that
 * these are the tables to which another connection has applied the migrations.
 *
 * @throws {StartFailure} with the commands to run
 */
export async function requireAccess (db: Kysely<Database>, schema: string): Promise<void> {
  await requirePrivileges(db, schema)
  await requireAllRows(db)
  const record = `${quoted(schema)}.${quoted(recordTable)}`
  const { rows } = await sql`
    SELECT FROM pg_class WHERE oid = to_regclass(${record}) AND has_table_privilege(oid, 'SELECT')`.execute(db)
  // The role may use the tables without being allowed to see their migrations.
  if (rows.length === 0) return
  const { recorded } = await readState(db, schema)
  if (!Object.keys(migrations).every((name) => recorded.includes(name))) {
    throw new StartFailure('DATABASE_URL and DATABASE_MIGRATION_URL name different databases: that of DATABASE_URL ' +
      'lacks migrations that are applied in the other.')
  }
}

async function requirePrivileges (db: Kysely<Database>, schema: string): Promise<void> {
  const { rows } = await sql<Lack>`
    SELECT current_user AS role, tables.name AS table, found.oid IS NOT NULL AS "isVisible", lacking
    FROM json_to_recordset(${JSON.stringify(needs())}) AS tables (name text, privileges text[])
    LEFT JOIN pg_class AS found ON found.oid = to_regclass(tables.name) AND relnamespace = (
      SELECT oid FROM pg_namespace WHERE nspname = ${schema})
    CROSS JOIN LATERAL (SELECT ARRAY(
      SELECT privilege FROM unnest(privileges) AS privilege WHERE NOT has_table_privilege(found.oid, privilege)
    ) AS lacking) AS lacks
    WHERE found.oid IS NULL OR lacking <> '{}'`.execute(db)
  const [lack] = rows
  if (lack === undefined) return
  const role = quoted(lack.role)
  if (rows.some(({ isVisible }) => !isVisible)) {
    throw new StartFailure(`The role ${role} does not find the tables in schema ${schema}. As their owner, run: ` +
      `GRANT USAGE ON SCHEMA ${quoted(schema)} TO ${role}; ALTER ROLE ${role} SET search_path = ${quoted(schema)};`)
  }
  const grants = rows.map(({ table, lacking }) =>
    `GRANT ${lacking.join(', ')} ON ${quoted(schema)}.${quoted(table)} TO ${role};`)
  throw new StartFailure(`The role ${role} lacks privileges. As the owner of the tables, run: ${grants.join(' ')}`)
}

/** Requires that no policy hides rows from the role: then the service could not tell what there is. @throws */
async function requireAllRows (db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ role: string, table: string }>`
    SELECT current_user AS role, relid::text AS table
    FROM unnest(${Object.keys(privileges)}::text[]) AS name CROSS JOIN LATERAL to_regclass(name) AS relid
    WHERE row_security_active(relid)`.execute(db)
  const [first] = rows
  if (first === undefined) return
  const [role, tables] = [quoted(first.role), rows.map(({ table }) => table).join(', ')]
  throw new StartFailure(`Row-level security hides rows of ${tables} from the role ${role}, and the service has to ` +
    `see all. As a superuser, run: ALTER ROLE ${role} BYPASSRLS; or disable it: ALTER TABLE … DISABLE ROW LEVEL ` +
    'SECURITY;')
}

function needs (): Array<{ name: string, privileges: string[] }> {
  return Object.entries(privileges).map(([name, privileges]) => ({ name, privileges }))
}
