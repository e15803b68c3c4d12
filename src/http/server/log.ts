import {
  type FastifyError, type FastifyReply, type FastifyRequest, type FastifyServerOptions, LogController
} from 'fastify'
import { sentenceOf, sqlStateOf } from '../../database/connection/error.ts'
import { isHealthCheck } from './health-checks.ts'

/** The destination of log lines. */
export interface LogStream { write: (line: string) => void }

/** Logs JSON lines to a stream. The levels are those of pino. */
export function logOptions (level: string, stream: LogStream) {
  const serializers = { err: describeError, req: describeRequest }
  return { level, stream, serializers, base: null } satisfies FastifyServerOptions['logger']
}

/** Replaces the two lines that Fastify logs for each request by one. */
export class ResponseLog extends LogController {
  override incomingRequest (): void {}

  override requestCompleted (_error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    logResponse(request, reply)
  }
}

/** Logs a response: its status, the duration of the request in milliseconds, and the user. */
export function logResponse (request: FastifyRequest, reply: FastifyReply): void {
  // Health checks come every few seconds.
  request.log[isHealthCheck(request) ? 'debug' : 'info']({
    ...describeRequest(request),
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 10) / 10,
    ...request.principal && { userId: request.principal.id }
  }, 'request completed')
}

/** The method and the path: without the query, which has search terms, and an authority, which may have a password. */
function describeRequest ({ method, url }: FastifyRequest): { method: string, path: string } {
  return { method, path: url.replace(/^\w+:\/\/[^/?#]*|[?#].*$/gs, '') }
}

/**
 * The parts of an error that contain no data. The message of a database error, with which its stack begins, and its
 * `detail` quote values: after a failed constraint on accounts, the hash of a password.
 */
function describeError (error: Error): ReturnType<ErrorSerializer> {
  const { name, message, stack = '', cause } = error
  const { code, constraint, table } = error as Partial<Record<'code' | 'constraint' | 'table', unknown>>
  return {
    type: name,
    message: sqlStateOf(error) === undefined ? message : sentenceOf(error),
    code,
    constraint,
    table,
    stack: stack.split('\n').filter((line) => /^ +at /.test(line)).join('\n'),
    ...cause instanceof Error && { cause: describeError(cause) }
  }
}

type ErrorSerializer = (error: FastifyError) => { type: string, message: string, stack: string, [key: string]: unknown }
