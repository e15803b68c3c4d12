import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Registry } from 'prom-client'
import type { Services } from '../../http/handler.ts'
import { observeDatabase } from './database.ts'
import { observeQueues } from './queues.ts'
import { observeRequests } from './requests.ts'

/** The services that the metrics are about. */
export type ObservedServices = Pick<Services, 'db' | 'passwords' | 'imports'>

/**
 * Makes a registry with the metrics of an application and of the process. The application must not be ready yet: hooks
 * count its requests.
 */
export function createMetrics (app: FastifyInstance, { db, passwords, imports }: ObservedServices): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  observeRequests(app, registry)
  observeDatabase(db, registry)
  observeQueues({ password_hashes: passwords.queue, imports }, registry)
  return registry
}
