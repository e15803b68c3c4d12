import { changePassword, deleteCurrentUser, getCurrentUser, registerUser } from '../operations/account.ts'

/** The account of the login. */
export const account = {
  /** Creates an account. @throws {Problem} `username-exists`, `registration-closed`, `too-many-registrations` */
  register: registerUser,
  /** Gets the account of the login. */
  get: getCurrentUser,
  /** Changes the password, and ends all other sessions. @throws {Problem} `incorrect-password`, `invalid-request` */
  changePassword,
  /** Deletes the account of the login. @throws {Problem} `last-admin` */
  delete: deleteCurrentUser
}
