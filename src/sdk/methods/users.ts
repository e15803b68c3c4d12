import {
  deleteUser, getUser, listUsers, resetUserPassword, revokeUserSessions, updateUser
} from '../operations/users.ts'

/** All accounts, for administrators. */
export const users = {
  /** Lists the accounts in the order of their creation. Pages are fetched when they are needed. */
  list: listUsers,
  /** Gets an account. @throws {Problem} `user-not-found` */
  get: getUser,
  /** Promotes, demotes, disables or enables an account. @throws {Problem} `user-not-found`, `last-admin` */
  update: updateUser,
  /** Deletes an account. @throws {Problem} `user-not-found`, `last-admin` */
  delete: deleteUser,
  /** Replaces the password by a temporary one, and returns it. @throws {Problem} `user-not-found`, `last-admin` */
  resetPassword: resetUserPassword,
  /** Ends all sessions of an account. @throws {Problem} `user-not-found` */
  revokeSessions: revokeUserSessions
}
