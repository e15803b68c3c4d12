import type { InvalidField, OperationId } from '../contract/operations.ts'
import { repeatedParameter } from '../contract/request.ts'
import { Failure, type FailureName, InvalidRequest } from '../domain/error.ts'
import type { Problem } from './problem.ts'

/** The operations that are endpoints of OAuth. */
const endpoints: ReadonlySet<OperationId | undefined> = new Set<OperationId>(['issueToken', 'revokeToken'])

const errorOfFailure: Partial<Record<FailureName, string>> = {
  'incorrect-credentials': 'invalid_grant',
  'invalid-grant': 'invalid_grant',
  'cross-site-request': 'invalid_request',
  'login-closed': 'unauthorized_client'
}
const errorOfStatus: Record<number, string> = {
  400: 'invalid_request',
  422: 'invalid_request',
  429: 'temporarily_unavailable'
}

/** Whether an operation is an endpoint of OAuth to which clients send forms. */
export function isTokenEndpoint (operationId: OperationId | undefined): boolean {
  return endpoints.has(operationId)
}

/** Adds the members of an OAuth error (RFC 6749, section 5.2) to a problem of an OAuth endpoint. */
export function withOAuthMembers (problem: Problem, cause: unknown, operationId: OperationId | undefined): Problem {
  if (!isTokenEndpoint(operationId)) return problem
  const grantType = unsupportedGrantType(cause)
  if (grantType !== undefined) return withMembers(grantTypeProblem(grantType), 'unsupported_grant_type')
  const ofFailure = cause instanceof Failure ? errorOfFailure[cause.failure] : undefined
  const error = ofFailure ?? errorOfStatus[problem.status]
  return error === undefined ? problem : withMembers(problem, error)
}

function withMembers ({ body, ...rest }: Problem, error: string): Problem {
  // RFC 6749 allows these characters in a description; the sentences of the service contain few others.
  const error_description = body.detail.replace(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, '?')
  return { ...rest, body: { ...body, error, error_description } }
}

/** The violation of a `grant_type` that the contract does not list. A repeated parameter is an `invalid_request`. */
function unsupportedGrantType (cause: unknown): InvalidField | undefined {
  const errors = cause instanceof InvalidRequest ? cause.errors : []
  return errors.find(({ pointer, message }) => pointer === '/grant_type' && message !== repeatedParameter)
}

/** The other rules of the form depend on the grant type: the problem names this violation alone. */
function grantTypeProblem ({ message }: InvalidField): Problem {
  return { status: 400, headers: {}, body: { detail: `grant_type: ${message}` } }
}
