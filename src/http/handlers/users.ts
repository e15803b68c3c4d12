import { listUsers } from '../../domain/users.ts'
import type { HandlersFor } from '../handler.ts'

export const users = {
  async listUsers ({ query }, { db }) {
    return { status: 200, body: await listUsers(db, query) }
  }
} satisfies HandlersFor<'users'>
