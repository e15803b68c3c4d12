import { quoted, StartFailure } from './failure.ts'
import { nameOf, type Origin } from './identify.ts'

interface Refusal { state: string, message: string }

/** SQLSTATEs, and classes of them, that waiting cures. */
const cured = new Set([
  '08', // connection exception
  '40', // transaction rollback, as by a deadlock
  '53', // insufficient resources: too many connections, disk full, out of memory
  '55006', // object in use, as a database that is being copied
  '55P03', // lock not available
  '57', // operator intervention: starting up, shutting down
  '58' // system error
])
const notCured = new Set([
  '08004', // the server rejected the connection
  '57014', // query cancelled
  '58P01' // undefined file, as of an extension
])

/** Explains an error of the server by its SQLSTATE. */
export function explainSqlState ({ state, message }: Refusal, origin: Origin): StartFailure {
  const sentence = `${message} (SQLSTATE ${state})`
  if (isCured({ state, message })) return new StartFailure(sentence, { maxWaitMs: Infinity })
  const remedy = remedies[state] ?? remedies[state.slice(0, 2)]
  const server = origin.hosts.map(nameOf).join(', ')
  const text = `PostgreSQL at ${server} says: ${sentence}. ${remedy?.(message, origin) ?? ''}`
  return new StartFailure(text, remedy === undefined ? { exitCode: 1 } : {})
}

function isCured ({ state, message }: Refusal): boolean {
  // PgBouncer has one SQLSTATE for all that it says.
  if (state === '08P01') return pooler.waits.test(message) && !pooler.refuses.test(message)
  return !notCured.has(state) && (cured.has(state) || cured.has(state.slice(0, 2)))
}

const pooler = {
  waits: /login has been failing|login failed|cannot connect|timeout|no more connections|crash|shut|removed|dns|pause/i,
  refuses: /authentication|password|does not exist|no such|unsupported|pg_hba|startup parameter/i
}

/** What to change, by SQLSTATE or class. */
const remedies: Record<string, (message: string, origin: Origin) => string> = {
  '08P01': refusedByPooler,
  '0A000': refusedByPooler,
  25006: (_, { variable }) => `Name the primary, or a database that allows writes, in ${variable}.`,
  28: authentication,
  '3D000': (_, { user, database, variable }) => `Create it: CREATE DATABASE ${quoted(database)} OWNER ` +
    `${quoted(user)} ENCODING 'UTF8' TEMPLATE template0; or name another one in ${variable}.`,
  42501: permission,
  42704: parameter,
  22023: parameter,
  42710: existing,
  42723: existing,
  '42P07': existing,
  55000: (_, { database }) => `Allow connections to it: ALTER DATABASE ${quoted(database)} ALLOW_CONNECTIONS true;`,
  57014: () => 'A migration was cancelled and is rolled back: start the service again.'
}

function refusedByPooler (_: string, { variable }: Origin): string {
  return `If ${variable} names a pooler or a proxy, name the PostgreSQL server itself there, or let the pooler ` +
    'accept what it refuses.'
}

function authentication (message: string, { user, variable }: Origin): string {
  if (/pg_hba/.test(message)) {
    return `If the server demands TLS, add sslmode=require to ${variable}; if not, add a line to its pg_hba.conf.`
  }
  if (/certificate/.test(message)) return `Name a client certificate with sslcert and sslkey in ${variable}.`
  if (/does not exist/.test(message)) return `Create the role: CREATE ROLE ${quoted(user)} LOGIN PASSWORD '…';`
  if (/not permitted to log in/.test(message)) return `Allow it: ALTER ROLE ${quoted(user)} LOGIN;`
  return `Check the user and the password in ${variable}.`
}

function permission (message: string, { user, database }: Origin): string {
  const [, kind = '', name = ''] = /(schema|database|table|must be owner of table) "?([^"]+)"?$/.exec(message) ?? []
  const grants: Record<string, string> = {
    schema: `GRANT USAGE, CREATE ON SCHEMA ${quoted(name)} TO ${quoted(user)};`,
    database: `GRANT CONNECT, CREATE, TEMPORARY ON DATABASE ${quoted(database)} TO ${quoted(user)};`,
    table: `GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE ${quoted(name)} TO ${quoted(user)};`,
    'must be owner of table': `ALTER TABLE ${quoted(name)} OWNER TO ${quoted(user)};`
  }
  return `As its owner or a superuser, ${grants[kind] === undefined
    ? `grant it to ${quoted(user)}.`
    : `run: ${grants[kind]}`}`
}

function parameter (_: string, { user, variable }: Origin): string {
  return `Check options in ${variable}, and the settings of the role (ALTER ROLE ${quoted(user)} RESET …).`
}

function existing (): string {
  return 'The schema has something of another project, or a part of a backup: empty it, or give this service a ' +
    'schema of its own.'
}
