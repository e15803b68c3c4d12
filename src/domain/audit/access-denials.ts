import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import type { Requester } from '../requester.ts'
import { audited } from './audit.ts'

/**
 * Records in the audit that an account was denied an operation. Each account and operation is recorded once a minute,
 * so that repeated requests cannot fill the database.
 */
export class AccessDenials {
  #minute = 0
  #recorded = new Set<string>()

  async record (db: Kysely<Database>, requester: Requester, operation: string): Promise<void> {
    const minute = Math.floor(Date.now() / 60_000)
    if (minute !== this.#minute) [this.#minute, this.#recorded] = [minute, new Set()]
    const recorded = this.#recorded
    const denial = `${requester.username} ${operation}`
    if (recorded.has(denial)) return
    recorded.add(denial)
    try {
      await audited(db, requester, async (_trx, record) => { await record('access-refused', undefined, operation) })
    } catch (error) {
      recorded.delete(denial)
      throw error
    }
  }
}
