import type { OperationId } from '../contract/operations.ts'
import { Failure, type FailureName, InvalidRequest } from '../domain/error.ts'
import type { Problem } from './problem.ts'

/** The operations that are endpoints of OAuth. */
const endpoints: ReadonlySet<OperationId | undefined> = new Set<OperationId>(['issueToken', 'revokeToken'])

const errorOfFailure: Partial<Record<FailureName, string>> = {
  'incorrect-credentials': 'invalid_grant',
  'invalid-grant': 'invalid_grant',
  'login-closed': 'unauthorized_client'
}
const errorOfStatus: Record<number, string> = {
  400: 'invalid_request',
  422: 'invalid_request',
  429: 'temporarily_unavailable'
}

/** The problem, at an endpoint of OAuth with the members that its clients look for (RFC 6749, section 5.2). */
export function withOAuthMembers (problem: Problem, cause: unknown, operationId: OperationId | undefined): Problem {
  const error = errorOf(cause) ?? errorOfStatus[problem.status]
  if (!endpoints.has(operationId) || error === undefined) return problem
  const { body } = problem
  // The characters that a description may have; the messages of the service want few others.
  const error_description = body.detail.replace(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, '?')
  return { ...problem, body: { ...body, error, error_description } }
}

function errorOf (cause: unknown): string | undefined {
  if (cause instanceof InvalidRequest && cause.errors.some(({ pointer }) => pointer === '/grant_type')) {
    return 'unsupported_grant_type'
  }
  return cause instanceof Failure ? errorOfFailure[cause.failure] : undefined
}
