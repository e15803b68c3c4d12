import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import type { Requester } from '../requester.ts'
import { audited } from './audit.ts'

/**
 * Records that an account was refused an operation, once a minute for each account and operation: repeated requests
 * cannot fill the database.
 */
export class RefusalRecorder {
  #minute = 0
  #recorded = new Set<string>()

  async record (db: Kysely<Database>, requester: Requester, operation: string): Promise<void> {
    const minute = Math.floor(Date.now() / 60_000)
    if (minute !== this.#minute) [this.#minute, this.#recorded] = [minute, new Set()]
    const recorded = this.#recorded
    const refusal = `${requester.username} ${operation}`
    if (recorded.has(refusal)) return
    recorded.add(refusal)
    try {
      await audited(db, requester, async (_trx, record) => { await record('access-refused', undefined, operation) })
    } catch (error) {
      recorded.delete(refusal)
      throw error
    }
  }
}
