import type { LightMyRequestResponse } from 'fastify'
import type { Test } from 'tap'
import { ofOAuth, type Seen } from '../answers/problems.ts'
import { form, logIn, tokenRequest } from './requests.ts'
import { password, type Role } from '../service.ts'

/** The tokens that a login or a refresh returns. */
export interface Pair { access_token: string, refresh_token: string, scope: string }

/** Logs in, by default with the password of the tests, and returns the tokens. */
export async function begin (caller: Role, username: string, members: Record<string, string> = {}): Promise<Pair> {
  return pairOf(await logIn(caller, { username, password, ...members }))
}

/** The tokens in a response. @throws if it has none */
export function pairOf (answer: LightMyRequestResponse): Pair {
  if (answer.statusCode !== 200) throw new Error(`no tokens, but ${answer.statusCode} ${answer.body}`)
  return answer.json()
}

/** Exchanges a refresh token. */
export async function refresh (
  caller: Role,
  refresh_token: string,
  members: Record<string, string> = {}
): Promise<LightMyRequestResponse> {
  return await logIn(caller, { grant_type: 'refresh_token', refresh_token, ...members })
}

/** Logs out. */
export async function revoke (
  caller: Role,
  token: string,
  members: Record<string, string> = {}
): Promise<LightMyRequestResponse> {
  return await caller.send({ ...tokenRequest(form({ token, ...members })), url: '/auth/revoke' })
}

/** Asserts that a session is active, by its access token. */
export async function isActive (t: Test, caller: Role, what: string): Promise<void> {
  t.equal((await caller.send({ url: '/employees' })).statusCode, 200, `${what} is active`)
}

/** Asserts that both tokens of a pair are rejected. */
export async function isEnded (t: Test, holder: (token: string) => Role, pair: Pair, what: string): Promise<void> {
  const { statusCode } = await holder(pair.access_token).send({ url: '/employees' })
  t.equal(statusCode, 401, `${what}: the access token is rejected`)
  t.equal((await refresh(holder(''), pair.refresh_token)).statusCode, 400, `${what}: the refresh token is rejected`)
}

/** The response to an invalid refresh token. */
export const invalidGrant: Seen = ofOAuth({
  status: 400, challenge: undefined, body: { detail: 'The refresh token is not valid; log in again' }
}, 'invalid_grant')

/** The response to a login where an external issuer signs the tokens. */
export function loginClosed (issuer: string): Seen {
  const detail = `Tokens are issued by ${issuer}; log in there`
  return ofOAuth(named(403, 'login-closed', 'Login closed', detail), 'unauthorized_client')
}

/** A response with a problem type of its own. */
export function named (status: number, name: string, title: string, detail: string): Seen {
  return { status, challenge: undefined, body: { type: `/problems/${name}`, title, status, detail } }
}

export const lastAdmin = named(
  409, 'last-admin', 'Last administrator',
  'The last administrator can be neither demoted, disabled, deleted nor given a temporary password')

export const incorrectPassword = named(
  403, 'incorrect-password', 'Incorrect password', 'The current password is incorrect')
