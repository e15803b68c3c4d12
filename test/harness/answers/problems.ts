import type { LightMyRequestResponse } from 'fastify'
import type { InvalidInput } from '../../../src/contract/operations.ts'

/** What a caller can tell answers apart by: status, challenge and body. */
export interface Seen { status: number, challenge: string | undefined, body: unknown }

/** What there is to see in an answer. A body that is neither JSON nor empty stays text. */
export function seen (answer: LightMyRequestResponse): Seen {
  const { statusCode: status, headers, body } = answer
  const challenge = headers['www-authenticate']
  const isJson = /json/.test(String(headers['content-type']))
  return { status, challenge: challenge?.toString(), body: isJson ? answer.json() : body }
}

export const notAuthenticated: Seen = {
  status: 401, challenge: 'Bearer', body: { detail: 'Not authenticated' }
}

export const invalidToken: Seen = {
  status: 401, challenge: 'Bearer error="invalid_token"', body: { detail: 'Could not validate credentials' }
}

export const incorrectCredentials = ofOAuth({
  status: 401, challenge: 'Bearer', body: { detail: 'Incorrect username or password' }
}, 'invalid_grant')

/** The answer with the members of an OAuth error too (RFC 6749, section 5.2), which describe it in ASCII. */
export function ofOAuth (expected: Seen, error: string): Seen {
  const body = expected.body as { detail: string }
  return { ...expected, body: { ...body, error, error_description: body.detail.replace(/[^ -~]|["\\]/g, '?') } }
}

/** The answer to somebody whose role or token lacks the scope. */
export function notPermitted (scope: string): Seen {
  return {
    status: 403,
    challenge: `Bearer error="insufficient_scope", scope="${scope}"`,
    body: { detail: 'The user does not have administrative privileges' }
  }
}

/** A rule that a request broke: where, by part and JSON Pointer, and the sentence about it. */
export type Broken = [part: InvalidInput['in'], pointer: string, message: string]

/** The answer to a request that broke these rules and no others. */
export function invalid (...broken: Broken[]): Seen {
  const errors = broken.map(([part, pointer, message]) => ({ in: part, pointer, message }))
  const detail = broken.map(([, pointer, message]) => pointer === '' ? message : `${pointer.slice(1)}: ${message}`)
  const title = { type: '/problems/invalid-request', title: 'Invalid request', status: 422 }
  return { status: 422, challenge: undefined, body: { ...title, detail: detail.join('; '), errors } }
}

/** The answer to a request that cannot be parsed. */
export function malformed (detail: string): Seen {
  return { status: 400, challenge: undefined, body: { detail } }
}
