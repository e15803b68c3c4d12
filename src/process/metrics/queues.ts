import { Gauge, type Registry } from 'prom-client'
import type { FairQueue } from '../../domain/fair-queue.ts'

type Queue = Pick<FairQueue, 'running' | 'waiting'>

/** Observes queues by their names. */
export function observeQueues (queues: Record<string, Queue>, registry: Registry): void {
  registry.registerMetric(new Gauge({
    name: 'queue_jobs',
    help: 'Password hashes and imports of this process that run, and that wait.',
    labelNames: ['queue', 'state'],
    registers: [],
    collect () {
      for (const [queue, { running, waiting }] of Object.entries(queues)) {
        this.set({ queue, state: 'running' }, running)
        this.set({ queue, state: 'waiting' }, waiting)
      }
    }
  }))
}
