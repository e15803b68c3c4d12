import type { FastifyError } from 'fastify'
import { limits } from '../../generated/limits.ts'
import type { InvalidField } from '../contract/operations.ts'
import { MalformedEncoding } from '../contract/urlencoded.ts'
import { type DatabaseErrorKind, databaseErrorKind } from '../database/connection/error.ts'
import { ImportRefused } from '../domain/employees/import.ts'
import { InvalidToken, type TokenDefect } from '../domain/auth/tokens/tokens.ts'
import { Failure, type FailureName, InvalidRequest, TooManyAttempts } from '../domain/error.ts'
import { maxBodyBytes } from './messages/bodies.ts'
import { HttpError, plainProblem, type Problem } from './problem.ts'

/** The response to each failure of the domain. One with a title has a problem type of its own. */
const failures = {
  'invalid-request': { status: 422, title: 'Invalid request' },
  'import-refused': { status: 422, title: 'Import refused' },
  'cursor-expired': { status: 410, title: 'Cursor expired' },
  'employee-not-found': { status: 404, title: 'Employee not found' },
  'employee-exists': { status: 409, title: 'Employee already exists' },
  'precondition-failed': { status: 412, title: 'Precondition failed' },
  'precondition-required': { status: 428, title: 'Precondition required' },
  'username-exists': { status: 409, title: 'Username already exists' },
  'user-not-found': { status: 404, title: 'User not found' },
  'last-admin': { status: 409, title: 'Last administrator' },
  'incorrect-password': { status: 403, title: 'Incorrect password' },
  'cross-site-request': { status: 403, title: 'Cross-site request' },
  'login-closed': { status: 403, title: 'Login closed' },
  'registration-closed': { status: 403, title: 'Registration closed' },
  'incorrect-credentials': { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } },
  'invalid-token': { status: 401 },
  'invalid-grant': { status: 400 },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'too-many-logins': { status: 429, title: 'Too many failed logins' },
  'too-many-registrations': { status: 429, title: 'Too many registrations' },
  'keys-unavailable': { status: 503, headers: { 'Retry-After': '5' }, level: 'warn' },
  overloaded: { status: 503, headers: { 'Retry-After': '5' }, level: 'warn' }
} satisfies Record<FailureName, FailureResponse>

interface FailureResponse { status: number, title?: string, headers?: Record<string, string>, level?: 'warn' }

const databaseProblems = {
  unavailable: temporary('The database cannot serve the request now; try again shortly'),
  contention: temporary('Too many changes at once; try again shortly'),
  // The contract should have rejected the value: it has a gap.
  'invalid-value': { ...invalid([{ in: 'body', pointer: '', message: 'A value cannot be stored' }]), level: 'error' }
} satisfies Record<DatabaseErrorKind, Problem>

/** The errors of Fastify that have a sentence of their own. */
const frameworkProblems: Record<string, Problem> = {
  FST_ERR_BAD_URL: plainProblem(400, 'The path is not valid percent-encoded UTF-8'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: plainProblem(400, 'The body is not as long as Content-Length says'),
  FST_ERR_CTP_BODY_TOO_LARGE: plainProblem(413, `The body is larger than ${maxBodyBytes} bytes`),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: plainProblem(415, 'The Content-Type is not a media type'),
  FST_ERR_HANDLER_TIMEOUT: temporary('The request took too long; try again shortly')
}

/** The response to any internal error. It never varies: the details are in the log. */
export const internalError: Problem = { ...plainProblem(500, 'Internal server error'), level: 'error' }

/** Maps any error to the response that it gets. */
export function problemOf (error: unknown): Problem {
  if (error instanceof InvalidRequest) return invalid(error.errors)
  if (error instanceof TooManyAttempts) return tooManyAttempts(error)
  if (error instanceof InvalidToken) return invalidToken(error)
  if (error instanceof ImportRefused) return importRefused(error)
  if (error instanceof Failure) return failed(error)
  if (error instanceof HttpError) return httpProblem(error)
  if (error instanceof MalformedEncoding) return plainProblem(400, error.message)
  const kind = databaseErrorKind(error)
  if (kind !== undefined) return databaseProblems[kind]
  return frameworkProblem(error as Partial<FastifyError>)
}

function httpProblem ({ status, message, headers, cause }: HttpError): Problem {
  return { ...plainProblem(status, message, headers), ...typeof cause === 'string' && { reason: cause } }
}

function failed ({ failure, message, cause }: Failure): Problem {
  const { status, title, headers = {}, level }: FailureResponse = failures[failure]
  return {
    status,
    headers,
    body: { ...title !== undefined && { type: `/problems/${failure}`, title, status }, detail: message },
    ...level !== undefined && { level },
    ...typeof cause === 'string' && { reason: cause }
  }
}

function tooManyAttempts (error: TooManyAttempts): Problem {
  return { ...failed(error), headers: { 'Retry-After': String(error.retryAfterSeconds) } }
}

/** The sentences of the challenge. A client refreshes its token unless the token is malformed. */
const defects: Record<TokenDefect, string> = {
  expired: 'The access token expired',
  revoked: 'The access token was revoked',
  malformed: 'The access token is malformed or not for this service'
}

/** The challenge has the reason (RFC 6750, section 3); the body says no more than its status. */
function invalidToken (error: InvalidToken): Problem {
  const challenge = `Bearer error="invalid_token", error_description="${defects[error.defect]}"`
  return { ...failed(error), headers: { 'WWW-Authenticate': challenge } }
}

function importRefused (error: ImportRefused): Problem {
  const problem = failed(error)
  return { ...problem, body: { ...problem.body, ...error.report } }
}

function invalid (violations: InvalidField[]): Problem {
  const { status, title } = failures['invalid-request']
  const errors = violations.slice(0, limits.maxRequestErrors)
  const detail = errors.map(summary).join('; ')
  return { status, headers: {}, body: { type: '/problems/invalid-request', title, status, detail, errors } }
}

/** A violation in one line: the field, if the violation is in one, and the message. */
function summary ({ pointer, message }: InvalidField): string {
  return pointer === '' ? message : `${pointer.slice(1)}: ${message}`
}

function frameworkProblem ({ code = '', statusCode = 500 }: Partial<FastifyError>): Problem {
  const known = frameworkProblems[code]
  if (known !== undefined) return known
  // Every file of the documentation is public: one that cannot be sent does not exist.
  if (statusCode === 403) return plainProblem(404, 'There is nothing at this path')
  return statusCode >= 400 && statusCode < 500 ? plainProblem(statusCode, 'The request cannot be read') : internalError
}

function temporary (detail: string): Problem {
  return { ...plainProblem(503, detail, { 'Retry-After': '1' }), level: 'warn' }
}
