import type { LightMyRequestResponse } from 'fastify'
import type { InvalidField } from '../../../src/contract/operations.ts'

/** The parts of a response by which a client can tell it from others: status, challenge and body. */
export interface Seen { status: number, challenge: string | undefined, body: unknown }

/** The status, the challenge and the body of a response. A body that is neither JSON nor empty stays text. */
export function seen (answer: LightMyRequestResponse): Seen {
  const { statusCode: status, headers, body } = answer
  const challenge = headers['www-authenticate']
  const isJson = /json/.test(String(headers['content-type']))
  return { status, challenge: challenge?.toString(), body: isJson ? answer.json() : body }
}

export const notAuthenticated: Seen = {
  status: 401, challenge: 'Bearer', body: { detail: 'Not authenticated' }
}

/** The responses to tokens that are refused, each with the reason in its challenge. */
export const expiredToken = refusedToken('The access token expired')
export const revokedToken = refusedToken('The access token was revoked')
export const malformedToken = refusedToken('The access token is malformed or not for this service')

function refusedToken (reason: string): Seen {
  const challenge = `Bearer error="invalid_token", error_description="${reason}"`
  return { status: 401, challenge, body: { detail: 'Could not validate credentials' } }
}

export const incorrectCredentials = ofOAuth({
  status: 401, challenge: 'Bearer', body: { detail: 'Incorrect username or password' }
}, 'invalid_grant')

/** The response with the members of an OAuth error (RFC 6749, section 5.2); `error_description` is ASCII. */
export function ofOAuth (expected: Seen, error: string): Seen {
  const body = expected.body as { detail: string }
  return { ...expected, body: { ...body, error, error_description: body.detail.replace(/[^ -~]|["\\]/g, '?') } }
}

/** The response to an account without the scope. What every account may read, its token does not permit. */
export function notPermitted (scope: string): Seen {
  return ['employees:read', 'account:read'].includes(scope)
    ? lackingScope(scope)
    : insufficientScope(scope, 'The user does not have administrative privileges')
}

/** The response to a token of an external issuer that may not read. */
export function lackingScope (scope: string): Seen {
  return insufficientScope(scope, `The token does not have the scope ${scope}`)
}

function insufficientScope (scope: string, detail: string): Seen {
  return { status: 403, challenge: `Bearer error="insufficient_scope", scope="${scope}"`, body: { detail } }
}

/** A violation of the contract: the part of the request, the JSON Pointer into it, and the message. */
export type Violation = [part: InvalidField['in'], pointer: string, message: string]

/** The response to a request with these violations and no others. */
export function invalid (...violations: Violation[]): Seen {
  const errors = violations.map(([part, pointer, message]) => ({ in: part, pointer, message }))
  const detail = violations.map(([, pointer, message]) => pointer === '' ? message : `${pointer.slice(1)}: ${message}`)
  const title = { type: '/problems/invalid-request', title: 'Invalid request', status: 422 }
  return { status: 422, challenge: undefined, body: { ...title, detail: detail.join('; '), errors } }
}

/** The response to a request that cannot be parsed. */
export function malformed (detail: string): Seen {
  return { status: 400, challenge: undefined, body: { detail } }
}
