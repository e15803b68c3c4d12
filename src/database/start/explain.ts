import { DatabaseUnavailable, sqlStateOf } from '../connection/error.ts'
import { StartFailure } from './failure.ts'
import { type Endpoint, foreignGreeting, type Login } from './identify.ts'
import { explainNodeError } from './node-errors.ts'
import { explainSqlState } from './sql-states.ts'

/** Where a connection comes from. */
export interface Origin {
  /** The name of the variable that has its URL. */
  variable: string
  /** Called after an error. */
  login: () => Login
}

/**
 * Explains an error of a start to the administrator: what the server or Node.js said, and what to change. The result
 * tells whether waiting cures it. An error that is none of the database is returned as it is.
 */
export async function explain (error: unknown, { variable, login }: Origin): Promise<unknown> {
  if (error instanceof StartFailure) return error
  const cause = error instanceof DatabaseUnavailable ? error.cause : error
  const message = cause instanceof Error ? cause.message : String(cause)
  const state = sqlStateOf(cause)
  if (state !== undefined) return explainSqlState({ state, message }, { ...login(), variable })
  const failure = explainNodeError(cause, variable)
  if (failure !== undefined) return failure
  if (!(error instanceof DatabaseUnavailable)) return error
  return await findOtherServer(login().endpoints, variable) ?? new StartFailure(message, { maxWaitMs: Infinity })
}

/** Finds a server that is not PostgreSQL: it ends a connection, or never answers. */
async function findOtherServer (endpoints: Endpoint[], variable: string): Promise<StartFailure | undefined> {
  const failures = await Promise.all(endpoints.map(async (endpoint) => {
    const greeting = await foreignGreeting(endpoint)
    return greeting === undefined
      ? []
      : [new StartFailure(`${endpoint.host}:${endpoint.port} is not a PostgreSQL server: it answered "${greeting}". ` +
        `Check the host and the port in ${variable}.`)]
  }))
  return failures.flat()[0]
}
