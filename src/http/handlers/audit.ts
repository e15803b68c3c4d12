import { listAudit } from '../../domain/audit.ts'
import type { HandlersFor } from '../handler.ts'
import { nextLink } from '../link.ts'

export const audit = {
  async listAudit ({ query }, { db }) {
    const { entries, next } = await listAudit(db, query)
    const headers = next === undefined ? {} : { Link: nextLink('/audit', { ...query, before: next }) }
    return { status: 200, headers, body: entries }
  }
} satisfies HandlersFor<'audit'>
