import { DatabaseUnavailable, sqlStateOf } from '../connection/error.ts'
import { StartFailure } from './failure.ts'
import { foreignGreeting, nameOf, type Origin } from './identify.ts'
import { explainNodeError } from './node-errors.ts'
import { explainSqlState } from './sql-states.ts'

/**
 * Explains an error of a start to the administrator: what the server or Node.js said, and what to change. The result
 * tells whether waiting cures it. An error that is none of the database is returned as it is.
 */
export async function explain (error: unknown, origin: Origin): Promise<unknown> {
  if (error instanceof StartFailure) return error
  const cause = error instanceof DatabaseUnavailable ? error.cause : error
  const message = cause instanceof Error ? cause.message : String(cause)
  const state = sqlStateOf(cause)
  if (state !== undefined) return explainSqlState({ state, message }, origin)
  const failure = explainNodeError(cause, origin.variable)
  if (failure !== undefined) return failure
  if (!(error instanceof DatabaseUnavailable)) return error
  return await findOtherServer(origin) ?? new StartFailure(message, { maxWaitMs: Infinity })
}

/** Finds a server that is not PostgreSQL: it ends a connection, or never answers. */
async function findOtherServer ({ hosts, variable }: Origin): Promise<StartFailure | undefined> {
  const failures = await Promise.all(hosts.map(async (host) => {
    const greeting = await foreignGreeting(host)
    return greeting === undefined
      ? []
      : [new StartFailure(`${nameOf(host)} is not a PostgreSQL server: it answered "${greeting}". Check the host ` +
        `and the port in ${variable}.`)]
  }))
  return failures.flat()[0]
}
