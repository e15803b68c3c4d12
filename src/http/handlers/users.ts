import { changePassword, getOwnAccount, removeOwnAccount } from '../../domain/account.ts'
import { changeUser, getUser, listUsers, logOutEverywhere, removeUser, resetPassword } from '../../domain/users.ts'
import type { HandlersFor } from '../handler.ts'
import { link } from '../link.ts'

export const users = {
  async listUsers ({ query }, { db }) {
    const { rows, previous, next } = await listUsers(db, query)
    const { offset, limit } = query
    const headers = {
      Link: link('/users', query, {
        first: { offset: 0 },
        prev: previous && { offset: Math.max(offset - limit, 0) },
        next: next && { offset: offset + limit }
      })
    }
    return { status: 200, headers, body: rows }
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
