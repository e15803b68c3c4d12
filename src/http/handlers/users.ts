import { changePassword, getOwnAccount, removeOwnAccount } from '../../domain/users/own-account.ts'
import {
  changeUser, getUser, listUsers, removeUser, resetUserPassword, revokeUserSessions
} from '../../domain/users/users.ts'
import type { HandlersFor } from '../handler.ts'
import { link } from '../messages/link.ts'

export const users = {
  async listUsers ({ query }, { db, publicUrl }) {
    const { rows, previous, next } = await listUsers(db, query)
    const { offset, limit } = query
    const headers = {
      Link: link(`${publicUrl}/users`, query, {
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

  async deleteCurrentUser (_, { db, requester, principal }) {
    await removeOwnAccount(db, requester, principal)
    return { status: 204 }
  },

  async changePassword ({ body }, context) {
    await changePassword(context, context.requester, context.principal, body)
    return { status: 204 }
  },

  async getUser ({ path }, { db }) {
    return { status: 200, body: await getUser(db, path.id) }
  },

  async updateUser ({ path, body }, { db, requester }) {
    return { status: 200, body: await changeUser(db, requester, path.id, body) }
  },

  async deleteUser ({ path }, { db, requester }) {
    await removeUser(db, requester, path.id)
    return { status: 204 }
  },

  async resetUserPassword ({ path }, context) {
    return { status: 200, body: { temporary_password: await resetUserPassword(context, context.requester, path.id) } }
  },

  async revokeUserSessions ({ path }, { db, requester }) {
    await revokeUserSessions(db, requester, path.id)
    return { status: 204 }
  }
} satisfies HandlersFor<'users'>
