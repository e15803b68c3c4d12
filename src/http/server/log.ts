import {
  type FastifyError, type FastifyReply, type FastifyRequest, type FastifyServerOptions, LogController
} from 'fastify'
import { sqlStateOf } from '../../database/connection/error.ts'

/** Where log lines go. */
export interface LogStream { write: (line: string) => void }

/** Logs JSON lines to a stream. Levels are those of pino. */
export function logOptions (level: string, stream: LogStream) {
  const serializers = { err: describeError, req: describeRequest }
  return { level, stream, serializers, base: null } satisfies FastifyServerOptions['logger']
}

/** Lets the framework log a line for every answer, and nothing else. */
export class ResponseLog extends LogController {
  override incomingRequest (): void {}

  override requestCompleted (_error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    logResponse(request, reply)
  }
}

/** Logs what a request was answered, how long that took, and whose it was. */
export function logResponse (request: FastifyRequest, reply: FastifyReply): void {
  request.log.info({
    ...describeRequest(request),
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 10) / 10,
    ...request.principal && { userId: request.principal.id }
  }, 'answered')
}

/** Without the query, which holds what people search for, and without an authority, which may hold a password. */
function describeRequest ({ method, url }: FastifyRequest): { method: string, path: string } {
  return { method, path: url.replace(/^\w+:\/\/[^/?#]*|[?#].*$/gs, '') }
}

/**
 * The parts of an error that hold no data. The message of a database error and its detail quote values (a failed
 * constraint on accounts quotes the password's hash), and so does the head of its stack.
 */
function describeError (error: Error): ReturnType<ErrorSerializer> {
  const { name, message, stack = '', cause } = error
  const { code, constraint, table } = error as Partial<Record<'code' | 'constraint' | 'table', unknown>>
  return {
    type: name,
    message: sqlStateOf(error) === undefined ? message : 'the database refused a statement',
    code,
    constraint,
    table,
    stack: stack.split('\n').filter((line) => /^ +at /.test(line)).join('\n'),
    ...cause instanceof Error && { cause: describeError(cause) }
  }
}

type ErrorSerializer = (error: FastifyError) => { type: string, message: string, stack: string, [key: string]: unknown }
