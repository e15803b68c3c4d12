import { changePassword, getOwnAccount, removeOwnAccount } from '../../domain/account.ts'
import { changeUser, getUser, listUsers, logOutEverywhere, removeUser, resetPassword } from '../../domain/users.ts'
import type { HandlersFor } from '../handler.ts'

export const users = {
  async listUsers ({ query }, { db }) {
    return { status: 200, body: await listUsers(db, query) }
  },

  async getCurrentUser (_, { db, principal }) {
    return { status: 200, body: await getOwnAccount(db, principal) }
  },

  async deleteCurrentUser (_, { db, caller, principal }) {
    await removeOwnAccount(db, caller, principal)
    return { status: 204 }
  },

  async changePassword ({ body }, context) {
    await changePassword(context, context.caller, context.principal, body)
    return { status: 204 }
  },

  async getUser ({ path }, { db }) {
    return { status: 200, body: await getUser(db, path.id) }
  },

  async updateUser ({ path, body }, { db, caller }) {
    return { status: 200, body: await changeUser(db, caller, path.id, body) }
  },

  async deleteUser ({ path }, { db, caller }) {
    await removeUser(db, caller, path.id)
    return { status: 204 }
  },

  async resetPassword ({ path }, context) {
    return { status: 200, body: { temporary_password: await resetPassword(context, context.caller, path.id) } }
  },

  async revokeSessions ({ path }, { db, caller }) {
    await logOutEverywhere(db, caller, path.id)
    return { status: 204 }
  }
} satisfies HandlersFor<'users'>
