import { listAuditEntries } from '../../domain/audit/audit.ts'
import type { HandlersFor } from '../handler.ts'
import { linkById } from '../messages/link.ts'

export const audit = {
  async listAuditEntries ({ query }, { db, publicUrl }) {
    const { rows, ...pages } = await listAuditEntries(db, query)
    return { status: 200, headers: { Link: linkById(`${publicUrl}/audit`, query, pages) }, body: rows }
  }
} satisfies HandlersFor<'audit'>
