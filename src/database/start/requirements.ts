import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { quoted, StartFailure } from './failure.ts'

/** What the service asks of a server and its database. */
export interface Server {
  /** The version as a number: 150004 is 15.4. */
  version: number
  encoding: string
  icu: boolean
  standby: boolean
  readOnly: boolean
  role: string
  database: string
  /** The schema of the tables: the first of the search_path that exists and may be used. */
  schema: string | null
  searchPath: string
  /** The schemas of the search_path that exist. */
  existing: string[]
}

/** The first version with `gen_random_uuid` and `normalize`. */
const minVersion = 130000

/** How long a start waits for the promotion of a standby. */
const maxFailoverMs = 15_000

/**
 * Checks that the database can be used, and returns the name of the schema of its tables.
 *
 * @throws {StartFailure} if it cannot
 */
export async function requireUsableServer (db: Kysely<Database>): Promise<string> {
  const { rows: [server] } = await sql<Server>`
    SELECT current_setting('server_version_num')::integer AS version,
           current_setting('server_encoding') AS encoding,
           EXISTS (SELECT FROM pg_collation WHERE collname = 'und-x-icu') AS icu,
           pg_is_in_recovery() AS standby,
           current_setting('default_transaction_read_only') = 'on' AS "readOnly",
           current_user AS role,
           current_database() AS database,
           current_schema() AS schema,
           current_setting('search_path') AS "searchPath",
           ARRAY(SELECT nspname::text FROM pg_namespace WHERE nspname = ANY (ARRAY(
             SELECT replace(trim('" ' FROM name), '$user', current_user)
             FROM unnest(string_to_array(current_setting('search_path'), ',')) AS name))) AS existing`.execute(db)
  return schemaOf(server as Server)
}

/** The schema of the tables. @throws {StartFailure} if the server cannot be used */
export function schemaOf (server: Server): string {
  const { version, encoding, icu, standby, readOnly, role, database, schema, searchPath, existing } = server
  if (version < minVersion) {
    throw new StartFailure(`The server is PostgreSQL ${Math.floor(version / 10000)}, which is too old: the service ` +
      'needs PostgreSQL 13 or later.')
  }
  if (standby) {
    throw new StartFailure('The server is a standby, which refuses every write: name the primary in DATABASE_URL.',
      { maxWaitMs: maxFailoverMs })
  }
  if (readOnly) {
    throw new StartFailure('The database is read-only (default_transaction_read_only is on). If that is not meant to ' +
      `be, run: ALTER DATABASE ${quoted(database)} RESET default_transaction_read_only; or the same with ALTER ROLE ` +
      `${quoted(role)}.`)
  }
  if (encoding !== 'UTF8') {
    throw new StartFailure(`The database ${quoted(database)} is in ${encoding} and cannot store every text. Create ` +
      "one with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0, and name it in DATABASE_URL.")
  }
  if (!icu) {
    throw new StartFailure('The PostgreSQL server was built without ICU, which filters need to ignore case: use a ' +
      'server that was built with ICU.')
  }
  if (schema !== null) return schema
  const [found] = existing
  throw new StartFailure(`The search_path of ${quoted(role)} (${searchPath}) has no schema that the role may use. ` +
    `As the owner of the database, run: ${found === undefined
      ? `CREATE SCHEMA ${lastOf(searchPath, role)} AUTHORIZATION ${quoted(role)};`
      : `GRANT USAGE, CREATE ON SCHEMA ${quoted(found)} TO ${quoted(role)};`}`)
}

/** The last schema that a search_path names, as an SQL identifier. */
function lastOf (searchPath: string, role: string): string {
  const last = searchPath.replace(/^[^]*,/, '').trim()
  if (last === '' || last === '"$user"') return quoted(role)
  return last.startsWith('"') ? last : quoted(last)
}
