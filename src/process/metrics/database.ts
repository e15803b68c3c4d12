import type { Kysely } from 'kysely'
import { Gauge, type Registry } from 'prom-client'
import type { Database } from '../../../generated/database.ts'
import { within } from '../../database/connection/deadline.ts'
import { countLockWaits } from '../../database/connection/lock-waits.ts'
import { poolUsage } from '../../database/connection/pool.ts'

const maxQueryMs = 1_000

/** Observes the connections of a database, and the sessions that wait for locks in it. */
export function observeDatabase (db: Kysely<Database>, registry: Registry): void {
  registry.registerMetric(new Gauge({
    name: 'database_pool_connections',
    help: 'Connections of the pool of this process.',
    labelNames: ['state'],
    registers: [],
    collect () {
      const { inUse, idle } = poolUsage(db)
      this.set({ state: 'in_use' }, inUse)
      this.set({ state: 'idle' }, idle)
    }
  }))
  registry.registerMetric(new Gauge({
    name: 'database_pool_waiting',
    help: 'Queries and transactions of this process that wait for a connection of the pool.',
    registers: [],
    collect () { this.set(poolUsage(db).waiting) }
  }))
  registry.registerMetric(new Gauge({
    name: 'database_lock_waits',
    help: 'Sessions of the database, of any client, that wait for a lock. Missing if the database does not answer.',
    registers: [],
    async collect () {
      try {
        this.set(await within(maxQueryMs, countLockWaits(db)))
      } catch {
        this.remove()
      }
    }
  }))
}
