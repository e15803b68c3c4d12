import { escapeLiteral } from 'pg'
import type { SessionSettings } from '../connection/connection.ts'
import { pinned, planner, type TimeLimits, timeouts } from './settings.ts'
import type { PostgresUrl } from './url/url.ts'

/** The SQL that applies the settings of the service to a connection or to a transaction. */
export interface Session extends SessionSettings {
  /** Begins the transaction in which a new connection gets its settings, without the time limits of its role. */
  open: string
  /**
   * Applies the settings to a new connection, whose server said that it is the process `processId`, and returns a row
   * of `SessionState`. Another process is that of a server behind a pooler, which lends it to other clients, too:
   * then the settings end with the transaction.
   */
  start: (processId: number) => string
}

/** What the server says at the start of a session. */
export interface SessionState {
  /** The process that answers. */
  pid: number
  standby: boolean
}

const defaultApplicationName = 'employee-management-api'

/** Makes the SQL for the settings of the service, and for those that a URL adds. */
export function createSession (
  limits: TimeLimits,
  { settings: added, applicationName = defaultApplicationName }: Pick<PostgresUrl, 'settings' | 'applicationName'>
): Session {
  const settings = {
    application_name: applicationName,
    ...planner,
    ...Object.fromEntries(added),
    ...pinned,
    ...timeouts(limits)
  }
  const begin = 'BEGIN ISOLATION LEVEL READ COMMITTED'
  const inTransaction = `${unlimited}; SELECT ${assignments(settings, 'true')}`
  return {
    open: `${begin}; ${unlimited}`,
    start (processId) {
      const pid = 'pg_catalog.pg_backend_pid()'
      const calls = assignments(settings, `${pid} <> ${processId}`)
      return `SELECT ${pid} AS pid, pg_catalog.pg_is_in_recovery() AS standby, ${calls}`
    },
    begin: (statement) => `${statement === 'begin' ? begin : statement}; ${inTransaction}`,
    resume: `SELECT ${assignments(settings, 'false')}`
  }
}

/** Lifts the limit of the role or the database, which may be too short for the statements that apply the settings. */
const unlimited = 'SET LOCAL statement_timeout = 0'

/** Calls of set_config. Settings that a version of PostgreSQL lacks are left out. */
function assignments (settings: Record<string, string>, isLocal: string): string {
  return Object.entries(settings).map(([name, value]) => {
    const [setting, text] = [escapeLiteral(name), escapeLiteral(value)]
    const call = `pg_catalog.set_config(${setting}, ${text}, ${isLocal})`
    return recent.has(name)
      ? `CASE WHEN pg_catalog.current_setting(${setting}, true) IS NOT NULL THEN ${call} END`
      : call
  }).join(', ')
}

/** Settings that PostgreSQL 13 does not have. */
const recent = new Set(['idle_session_timeout', 'transaction_timeout'])
