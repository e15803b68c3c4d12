import type { Socket } from 'node:net'
import { STATUS_CODES } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { answerContract } from './routes.ts'
import { type Problem, HttpError, internalError, problemMediaType, problemOf } from './problem.ts'

/** Answers every error, the framework's included, with a problem document. */
export function answerErrors (app: FastifyInstance): void {
  app.setErrorHandler(answer)
  app.setNotFoundHandler((request, reply) => {
    answer(new HttpError(404, 'There is nothing at this path; see /docs for what there is'), request, reply)
  })
}

/** Sends the problem behind an error, and logs what is a fault of the service. */
export function answer (error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = declared(problemOf(error), request)
  if (problem.level !== undefined) request.log[problem.level]({ err: error }, 'request failed')
  void reply.code(problem.status).headers(problem.headers).type(problemMediaType).send(JSON.stringify(problem.body))
}

/** The problem, unless the contract does not let the operation answer so. */
function declared (problem: Problem, request: FastifyRequest): Problem {
  const { operationId } = request.routeOptions.config
  if (operationId === undefined) return problem
  try {
    answerContract(operationId).check(problem.status, problem.body)
    return problem
  } catch (violation) {
    request.log.error({ err: violation }, 'undeclared problem')
    return internalError
  }
}

/** Answers what the HTTP parser refuses, on the bare socket: there is no request yet. */
export function answerClientError (error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const { status, detail } = clientErrors[error.code ?? ''] ?? malformed
  const body = JSON.stringify({ detail })
  socket.end([
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `Content-Type: ${problemMediaType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    body
  ].join('\r\n'))
}

const malformed = { status: 400, detail: 'The request is not valid HTTP/1.1' }
const clientErrors: Record<string, { status: number, detail: string }> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, detail: 'The request was sent too slowly' },
  HPE_HEADER_OVERFLOW: { status: 431, detail: 'The headers are larger than 16 KiB' }
}
