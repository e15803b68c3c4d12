import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { contracts } from '../contract/contracts.ts'
import { setCommonHeaders } from './server/headers.ts'
import type { RateLimiter } from './rate-limit/limits.ts'
import { logResponse } from './server/log.ts'
import { withOAuthMembers } from './oauth.ts'
import { internalError, problemOf } from './error-to-problem.ts'
import { HttpError, type Problem, problemMediaType } from './problem.ts'

/** Answers every error, the framework's included, with a problem document. */
export function handleErrors (app: FastifyInstance): void {
  app.setErrorHandler(sendProblem)
  // Before the body is read: what is sent to nowhere is not looked at.
  app.addHook('onRequest', async (request) => { if (request.is404) throw notFound() })
  app.setNotFoundHandler((request, reply) => { sendProblem(notFound(), request, reply) })
}

function notFound () {
  return new HttpError(404, 'There is nothing at this path; see /docs for what there is')
}

/** Answers a path that cannot be decoded, for which no hook and no line of the log is provided. */
export function handleUnroutable (limits: RateLimiter) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    setCommonHeaders(request, reply)
    sendProblem(limits.countAddress(request, reply) ?? error, request, reply)
    logResponse(request, reply)
  }
}

/** Sends the problem behind an error, and logs what the caller is not told. */
function sendProblem (error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { operationId } = request.routeOptions.config
  const problem = declared(withOAuthMembers(problemOf(error), error, operationId), request)
  const { level, reason } = problem
  if (level !== undefined) request.log[level]({ err: error, reason }, 'request failed')
  else if (reason !== undefined) request.log.info({ reason }, 'request refused')
  void reply.code(problem.status).headers(problem.headers).type(problemMediaType).send(JSON.stringify(problem.body))
}

/** The problem, unless the contract does not let the operation answer so. */
function declared (problem: Problem, request: FastifyRequest): Problem {
  const { operationId } = request.routeOptions.config
  if (operationId === undefined) return problem
  try {
    contracts[operationId].response.check(problem.status, problem.body)
    return problem
  } catch (violation) {
    request.log.error({ err: violation }, 'undeclared problem')
    return internalError
  }
}
