import type { FastifyError } from 'fastify'
import { limits } from '../../generated/limits.ts'
import { MalformedEncoding } from '../contract/urlencoded.ts'
import type { InvalidInput } from '../contract/operations.ts'
import { type DatabaseErrorKind, databaseErrorKind } from '../database/connection/error.ts'
import { ImportRefused, type ImportReport } from '../domain/employees/import.ts'
import { Failure, type FailureName, InvalidRequest, TooManyAttempts } from '../domain/error.ts'

/** The media type of every answer that is no success (RFC 9457). */
export const problemMediaType = 'application/problem+json'

/** An answer that tells what went wrong. */
export interface Problem {
  status: number
  /** How loudly to log what is behind it; not at all where that is the caller's business alone. */
  level?: 'error' | 'warn'
  /** What only the log should know. */
  reason?: string
  headers: Record<string, string>
  body: Partial<Omit<ImportReport, 'errors'>> & {
    detail: string
    type?: string
    title?: string
    status?: number
    errors?: InvalidInput[] | ImportReport['errors']
    error?: string
    error_description?: string
  }
}

/** Something that HTTP itself forbids or requires, with a sentence for the caller. */
export class HttpError extends Error {
  readonly status: number
  readonly headers: Record<string, string>

  constructor (status: number, detail: string, headers: Record<string, string> = {}) {
    super(detail)
    this.status = status
    this.headers = headers
  }
}

/** The answer to a failure of the domain. One without a title says no more than its status code. */
const failures = {
  'invalid-request': { status: 422, title: 'Invalid request' },
  'import-refused': { status: 422, title: 'Import refused' },
  'employee-not-found': { status: 404, title: 'Employee not found' },
  'employee-exists': { status: 409, title: 'Employee already exists' },
  'precondition-failed': { status: 412, title: 'Precondition failed' },
  'precondition-required': { status: 428, title: 'Precondition required' },
  'username-exists': { status: 409, title: 'Username already exists' },
  'user-not-found': { status: 404, title: 'User not found' },
  'last-admin': { status: 409, title: 'Last administrator' },
  'incorrect-password': { status: 403, title: 'Incorrect password' },
  'login-closed': { status: 403, title: 'Login closed' },
  'registration-closed': { status: 403, title: 'Registration closed' },
  'incorrect-credentials': { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } },
  'invalid-token': { status: 401, headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } },
  'invalid-grant': { status: 400 },
  'too-many': { status: 429 },
  'keys-unavailable': { status: 503, headers: { 'Retry-After': '5' }, level: 'warn' },
  overloaded: { status: 503, headers: { 'Retry-After': '5' }, level: 'warn' }
} satisfies Record<FailureName, Answer>

interface Answer { status: number, title?: string, headers?: Record<string, string>, level?: 'warn' }

const databaseProblems = {
  unavailable: temporary('The database cannot serve the request now; try again shortly'),
  contention: temporary('Too many changes at once; try again shortly'),
  // The contract should have refused it before.
  'invalid-value': { ...invalid([{ in: 'body', pointer: '', message: 'A value cannot be stored' }]), level: 'error' }
} satisfies Record<DatabaseErrorKind, Problem>

/** What the framework reports, in the words of the service. */
const frameworkProblems: Record<string, Problem> = {
  FST_ERR_BAD_URL: plain(400, 'The path is not valid percent-encoded UTF-8'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: plain(400, 'The body is not as long as Content-Length says'),
  FST_ERR_CTP_BODY_TOO_LARGE: plain(413, 'The body is larger than 65536 bytes'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: plain(415, 'The Content-Type is not a media type'),
  FST_ERR_HANDLER_TIMEOUT: temporary('The request took too long; try again shortly')
}

/** The only answer to a fault of the service. It never varies: what happened is in the log. */
export const internalError: Problem = { ...plain(500, 'Internal server error'), level: 'error' }

/** Turns whatever was thrown into the answer to it. */
export function problemOf (error: unknown): Problem {
  if (error instanceof InvalidRequest) return invalid(error.errors)
  if (error instanceof TooManyAttempts) return tooManyAttempts(error)
  if (error instanceof ImportRefused) return importRefused(error)
  if (error instanceof Failure) return fromFailure(error)
  if (error instanceof HttpError) return plain(error.status, error.message, error.headers)
  if (error instanceof MalformedEncoding) return plain(400, error.message)
  const kind = databaseErrorKind(error)
  if (kind !== undefined) return databaseProblems[kind]
  return frameworkProblem(error as Partial<FastifyError>)
}

function fromFailure ({ failure, message, cause }: Failure): Problem {
  const { status, title, headers = {}, level }: Answer = failures[failure]
  const meaning = title !== undefined && { type: `/problems/${failure}`, title, status }
  return {
    status,
    headers,
    body: { ...meaning, detail: message },
    ...level !== undefined && { level },
    ...typeof cause === 'string' && { reason: cause }
  }
}

function tooManyAttempts (error: TooManyAttempts): Problem {
  return { ...fromFailure(error), headers: { 'Retry-After': String(error.retryAfterSeconds) } }
}

function importRefused (error: ImportRefused): Problem {
  const problem = fromFailure(error)
  return { ...problem, body: { ...problem.body, ...error.report } }
}

function invalid (all: InvalidInput[]): Problem {
  const { status, title } = failures['invalid-request']
  const errors = all.slice(0, limits.maxRequestErrors)
  const detail = errors.map(summary).join('; ')
  return { status, headers: {}, body: { type: '/problems/invalid-request', title, status, detail, errors } }
}

/** An error in a line: the field, where it is one, and what is wrong with it. */
function summary ({ pointer, message }: InvalidInput): string {
  return pointer === '' ? message : `${pointer.slice(1)}: ${message}`
}

function frameworkProblem ({ code = '', statusCode = 500 }: Partial<FastifyError>): Problem {
  const known = frameworkProblems[code]
  if (known !== undefined) return known
  // The documentation's files are all for everyone: what is not to be had is not there.
  if (statusCode === 403 || statusCode === 404) return plain(404, 'There is nothing at this path')
  return statusCode >= 400 && statusCode < 500 ? plain(statusCode, 'The request cannot be read') : internalError
}

function temporary (detail: string): Problem {
  return { ...plain(503, detail, { 'Retry-After': '1' }), level: 'warn' }
}

function plain (status: number, detail: string, headers: Record<string, string> = {}): Problem {
  return { status, headers, body: { detail } }
}
