import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import { pino } from 'pino'
import type { Config } from '../config/config.ts'
import type { MetricsConfig } from '../config/metrics.ts'
import { logOptions } from '../http/server/log.ts'
import type { MetricsServer } from './metrics/server.ts'
import type { Output } from './output.ts'
import type { Service } from './service.ts'

/** The delay before a worker that ended is replaced. It doubles with each that ended before, up to the maximum. */
const [minDelayMs, maxDelayMs] = [1_000, 30_000]
/** For how long a worker that ended counts. */
const failureMs = 60_000

/** What a worker sends to its parent when it listens, and again when it is ready to serve requests. */
export interface WorkerMessage { address: string, isReady: boolean }

/** A worker ended before it served requests; it has said why. */
class WorkerFailure extends Error {
  readonly exitCode: number

  constructor (exitCode: number) {
    super('The service did not start.')
    this.exitCode = exitCode
  }
}

/**
 * Starts the service in several processes, which accept connections in turn. The first worker migrates the database;
 * the others start when it is ready. A worker that ends is replaced.
 *
 * @throws {WorkerFailure} if the first worker cannot start
 */
export async function startWorkers (config: Config, output: Output): Promise<Service> {
  const { stream, ...options } = logOptions(config.logLevel, output)
  const log: FastifyBaseLogger = pino(options, stream)
  const metrics = config.metrics && await serveMetrics(config.metrics)
  const running = new Set<Worker>()
  let isStopping = false
  let failuresAtMs: number[] = []

  function start (): Worker {
    const worker = cluster.fork()
    running.add(worker)
    worker.once('exit', () => { running.delete(worker) })
    return worker
  }

  async function replaceWhenEnded (worker: Worker): Promise<void> {
    const [code, signal] = await once(worker, 'exit')
    if (isStopping) return
    const now = performance.now()
    failuresAtMs = failuresAtMs.filter((atMs) => now - atMs < failureMs)
    const delayMs = Math.min(minDelayMs * 2 ** failuresAtMs.length, maxDelayMs)
    failuresAtMs.push(now)
    log.error({ pid: worker.process.pid, code, signal }, `a worker ended; another starts in ${delayMs / 1_000} s`)
    await sleep(delayMs)
    if (!isStopping) await replaceWhenEnded(start())
  }

  const first = start()
  const ready = received(first, true)
  // Where it does not become ready, the address is not known either, or `ready` is awaited.
  ready.catch(() => {})
  const { address } = await received(first, false)
  if (metrics !== undefined) log.info(`Metrics at ${metrics.url}`)

  return {
    address,
    ready: ready.then(() => {
      void replaceWhenEnded(first)
      for (let count = 1; count < config.workers; count++) void replaceWhenEnded(start())
      return undefined
    }),
    async stop () {
      isStopping = true
      const ended = [...running].map(async (worker) => { await once(worker, 'exit') })
      for (const worker of running) worker.process.kill('SIGTERM')
      await Promise.all(ended)
      metrics?.close()
    }
  }
}

async function serveMetrics (config: MetricsConfig): Promise<MetricsServer> {
  const { serveWorkersMetrics } = await import('./metrics/workers.ts')
  return await serveWorkersMetrics(config)
}

/** Waits for a message of a worker. @throws {WorkerFailure} if the worker ends before */
async function received (worker: Worker, isReady: boolean): Promise<WorkerMessage> {
  return await new Promise((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => { if (message.isReady === isReady) resolve(message) })
    worker.once('exit', (code) => { reject(new WorkerFailure(code ?? 1)) })
  })
}
