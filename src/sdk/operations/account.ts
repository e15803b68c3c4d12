import type { CallOptions, Send } from '../connection/transport.ts'
import type { Account, PasswordChange, UserCreate } from '../contract.ts'

/** Creates an account. @throws {Problem} `username-exists`, `registration-closed`, `too-many-registrations` */
export async function registerUser (send: Send, user: UserCreate, options?: CallOptions): Promise<Account> {
  const { body } = await send<Account>({
    ...options, method: 'POST', path: '/auth/register', json: user, repeatable: 'if refused'
  })
  return body
}

/** Gets the account of the login. */
export async function getCurrentUser (send: Send, options?: CallOptions): Promise<Account> {
  return (await send<Account>({ ...options, method: 'GET', path: '/users/me', repeatable: 'always' })).body
}

/** Deletes the account of the login. @throws {Problem} `last-admin` */
export async function deleteCurrentUser (send: Send, options?: CallOptions): Promise<void> {
  await send({ ...options, method: 'DELETE', path: '/users/me', repeatable: 'always' })
}

/**
 * Changes the password of the login, and ends all other sessions of the account. A repeated request would fail, since
 * the current password has changed.
 *
 * @throws {Problem} `incorrect-password`, `invalid-request`
 */
export async function changePassword (send: Send, passwords: PasswordChange, options?: CallOptions): Promise<void> {
  await send({ ...options, method: 'PUT', path: '/users/me/password', json: passwords, repeatable: 'if refused' })
}
