import pg from 'pg'
import { DatabaseUnavailable, sqlStateOf } from '../connection/error.ts'
import { StartFailure } from './failure.ts'
import { foreignGreeting } from './identify.ts'
import { explainNodeError } from './node-errors.ts'
import { type Login, explainSqlState } from './sql-states.ts'

/** The connection of which an error is explained. */
export interface Origin {
  config: pg.ClientConfig
  /** The name of the variable that has its URL. */
  variable: string
}

/**
 * Explains an error of a start to the administrator: what the server or Node.js said, and what to change. The result
 * tells whether waiting cures it. An error that is none of the database is returned as it is.
 */
export async function explain (error: unknown, origin: Origin): Promise<unknown> {
  if (error instanceof StartFailure) return error
  const cause = error instanceof DatabaseUnavailable ? error.cause : error
  const message = cause instanceof Error ? cause.message : String(cause)
  const state = sqlStateOf(cause)
  if (state !== undefined) return explainSqlState({ state, message }, { ...loginOf(origin.config), ...origin })
  const failure = explainNodeError(cause, origin.variable)
  if (failure !== undefined) return failure
  if (!(error instanceof DatabaseUnavailable)) return error
  return await explainSilence(message, origin)
}

/** A connection that ended, or did not answer: waiting cures that, if it is PostgreSQL that is silent. */
async function explainSilence (message: string, { config, variable }: Origin): Promise<StartFailure> {
  const { host, port } = loginOf(config)
  const greeting = await foreignGreeting({ host, port })
  return greeting === undefined
    ? new StartFailure(message, { maxWaitMs: Infinity })
    : new StartFailure(`${host}:${port} is not a PostgreSQL server: it answered "${greeting}". Check the host and ` +
      `the port in ${variable}.`)
}

/** The names that a connection is made with: those of its URL, or of PostgreSQL's variables. */
function loginOf (config: pg.ClientConfig): Login {
  const { user, database, host, port } = new pg.Client(config)
  return { user: user ?? '', database: database ?? '', host, port }
}
