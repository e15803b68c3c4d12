import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { contracts } from '../contract/contracts.ts'
import { internalError, problemOf } from './error-to-problem.ts'
import { withOAuthMembers } from './oauth.ts'
import { HttpError, type Problem, problemMediaType } from './problem.ts'
import type { RateLimiter } from './rate-limit/limiter.ts'
import { setCommonHeaders } from './server/headers.ts'
import { logResponse } from './server/log.ts'

/** Answers every error, Fastify's own errors included, with a problem document. */
export function handleErrors (app: FastifyInstance, publicUrl: string): void {
  app.setErrorHandler(sendProblem)
  // A request for an unknown path is rejected before its body is read.
  app.addHook('onRequest', (request, _reply, done) => { done(request.is404 ? notFound() : undefined) })
  app.setNotFoundHandler((request, reply) => { sendProblem(notFound(), request, reply) })

  function notFound () {
    return new HttpError(404, `There is nothing at this path; see ${publicUrl}/docs for what there is`)
  }
}

/** Creates the handler of a path that cannot be decoded, for which Fastify runs no hooks and logs no response. */
export function handleUnroutable (limits: RateLimiter) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    setCommonHeaders(request, reply)
    sendProblem(limits.countAddress(request, reply) ?? error, request, reply)
    logResponse(request, reply)
  }
}

/** Sends the problem of an error, and logs what the problem does not reveal. */
function sendProblem (error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { operationId } = request.routeOptions.config
  const problem = declaredProblem(withOAuthMembers(problemOf(error), error, operationId), request)
  const { level, reason } = problem
  if (level !== undefined) request.log[level]({ err: error, reason }, 'request failed')
  else if (reason !== undefined) request.log.info({ reason }, 'request rejected')
  void reply.code(problem.status).headers(problem.headers).type(problemMediaType).send(JSON.stringify(problem.body))
}

/** The problem if the contract declares it for the operation, otherwise an internal error. */
function declaredProblem (problem: Problem, request: FastifyRequest): Problem {
  const { operationId } = request.routeOptions.config
  if (operationId === undefined) return problem
  try {
    contracts[operationId].response.check(problem.status, problem.body)
    return problem
  } catch (violation) {
    request.log.error({ err: violation }, 'the contract does not declare this problem')
    return internalError
  }
}
