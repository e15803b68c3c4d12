import type { CallOptions, Send } from '../connection/transport.ts'
import type { Account, QueryOf, TemporaryPassword, UserUpdate } from '../contract.ts'
import { listOf, type List } from './lists.ts'

type UserQuery = QueryOf<'listUsers'>

/** Lists the accounts in the order of their creation. */
export function listUsers (send: Send, query: UserQuery = {}, options?: CallOptions): List<Account, UserQuery> {
  return listOf(send, '/users', query, options)
}

/** Gets an account. @throws {Problem} `user-not-found` */
export async function getUser (send: Send, id: number, options?: CallOptions): Promise<Account> {
  return (await send<Account>({ ...options, method: 'GET', path: pathOf(id), repeatable: 'always' })).body
}

/** Promotes, demotes, disables or enables an account. @throws {Problem} `user-not-found`, `last-admin` */
export async function updateUser (
  send: Send,
  id: number,
  changes: UserUpdate,
  options?: CallOptions
): Promise<Account> {
  const { body } = await send<Account>({
    ...options, method: 'PATCH', path: pathOf(id), json: changes, repeatable: 'if refused'
  })
  return body
}

/** Deletes an account. @throws {Problem} `user-not-found`, `last-admin` */
export async function deleteUser (send: Send, id: number, options?: CallOptions): Promise<void> {
  await send({ ...options, method: 'DELETE', path: pathOf(id), repeatable: 'always' })
}

/**
 * Replaces the password of an account by a temporary one, and returns it. It is valid for one login, which can only
 * change the password.
 *
 * @throws {Problem} `user-not-found`, `last-admin`
 */
export async function resetUserPassword (send: Send, id: number, options?: CallOptions): Promise<string> {
  const { body } = await send<TemporaryPassword>({
    ...options, method: 'POST', path: `${pathOf(id)}/password-reset`, repeatable: 'if refused'
  })
  return body.temporary_password
}

/** Ends all sessions of an account. @throws {Problem} `user-not-found` */
export async function revokeUserSessions (send: Send, id: number, options?: CallOptions): Promise<void> {
  await send({ ...options, method: 'DELETE', path: `${pathOf(id)}/sessions`, repeatable: 'always' })
}

function pathOf (id: number): string {
  return `/users/${encodeURIComponent(id)}`
}
