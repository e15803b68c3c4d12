import type { LightMyRequestResponse } from 'fastify'
import type { Test } from 'tap'
import { ofOAuth, type Seen } from '../answers/problems.ts'
import { form, logIn, tokenRequest } from './requests.ts'
import { password, type Role } from '../service.ts'

/** What a login or a refresh token is exchanged for. */
export interface Pair { access_token: string, refresh_token: string, scope: string }

/** Logs in, with the password of the tests unless told, and returns the tokens. */
export async function begin (caller: Role, username: string, members: Record<string, string> = {}): Promise<Pair> {
  return pairOf(await logIn(caller, { username, password, ...members }))
}

/** The tokens of an answer. @throws if it has none */
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

/** Asserts that a session lives, by its access token. */
export async function lives (t: Test, caller: Role, what: string): Promise<void> {
  t.equal((await caller.send({ url: '/employees' })).statusCode, 200, `${what} lives`)
}

/** Asserts that nothing can be done with a pair of tokens. */
export async function isDead (t: Test, holder: (token: string) => Role, pair: Pair, what: string): Promise<void> {
  const { statusCode } = await holder(pair.access_token).send({ url: '/employees' })
  t.equal(statusCode, 401, `${what}: the access token is of no use`)
  t.equal((await refresh(holder(''), pair.refresh_token)).statusCode, 400, `${what}: nor is the refresh token`)
}

/** The answer to a refresh token that is of no use. */
export const invalidGrant: Seen = ofOAuth({
  status: 400, challenge: undefined, body: { detail: 'The refresh token is not valid; log in again' }
}, 'invalid_grant')

/** The answer to a login where another issuer signs the tokens. */
export function loginClosed (issuer: string): Seen {
  const detail = `Tokens are issued by ${issuer}; log in there`
  return ofOAuth(named(403, 'login-closed', 'Login closed', detail), 'unauthorized_client')
}

/** The answer to a rule that has a name. */
export function named (status: number, name: string, title: string, detail: string): Seen {
  return { status, challenge: undefined, body: { type: `/problems/${name}`, title, status, detail } }
}

export const lastAdmin = named(
  409, 'last-admin', 'Last administrator',
  'The last administrator can be neither demoted, disabled, deleted nor given a temporary password')

export const incorrectPassword = named(
  403, 'incorrect-password', 'Incorrect password', 'The current password is incorrect')
