import { availableParallelism } from 'node:os'
import type { DatabaseConfig } from '../database/open.ts'
import type { Variables } from './variables.ts'

/** More would only compete for the cores of any machine. */
const maxWorkers = 64

/** Reads how many processes serve requests: a number, or `auto` for one per core. An embedded database allows one. */
export function workersConfig (
  { text, integer, report }: Variables,
  database: Pick<DatabaseConfig, 'kind'> | undefined
): number {
  const workers = text('WORKERS') === 'auto'
    ? Math.min(availableParallelism(), maxWorkers)
    : integer('WORKERS', 1, maxWorkers, 1)
  if (workers > 1 && workers <= maxWorkers && database !== undefined && database.kind !== 'postgres') {
    report('WORKERS', 'should be 1: only one process can open an embedded database. For more, set DATABASE_URL to ' +
      'PostgreSQL')
  }
  return workers
}
