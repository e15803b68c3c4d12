import cluster from 'node:cluster'
import { constants } from 'node:os'
import type { Config } from '../config/config.ts'
import { banner } from './banner.ts'
import { readConfig } from './configuration.ts'
import { createOutput } from './output.ts'
import { type Service, startService } from './service.ts'
import { startWorkers, type WorkerMessage } from './workers.ts'

/** How long running requests may take after the shutdown delay. */
const maxDrainMs = 20_000
/** Signals within this time count as one: under npm, Ctrl-C reaches the service from the terminal and from npm. */
const repetitionMs = 1_000
const signals = ['SIGTERM', 'SIGINT'] as const

const output = await createOutput(process.stdout)
// Log lines that are held back are not lost when the process ends before the banner.
process.on('exit', () => { output.release() })
let config: Config | undefined
let maxShutdownMs = maxDrainMs
let service: Service | undefined
let stoppedAtMs: number | undefined
for (const signal of signals) process.on(signal, handleSignal)

try {
  config = readConfig()
  maxShutdownMs += 1_000 * config.shutdownDelaySeconds
  if (cluster.isWorker) await work(config)
  else {
    service = await (config.workers === 1 ? startService : startWorkers)(config, output)
    output.print(banner(service.address, config, await service.ready))
  }
} catch (error) {
  fail(error)
}

/** Serves requests for the parent of this process, which prints the banner. */
async function work (config: Config): Promise<void> {
  const { address, ready } = service = await startService(config, output)
  const tell = (isReady: boolean) => { process.send?.({ address, isReady } satisfies WorkerMessage) }
  tell(false)
  output.release()
  await ready
  tell(true)
}

/** The first signal stops the service; a second one ends the process at once, with the exit code of shells. */
function handleSignal (signal: NodeJS.Signals): void {
  if (stoppedAtMs === undefined) {
    stoppedAtMs = performance.now()
    shutDown()
  } else if (performance.now() - stoppedAtMs >= repetitionMs) {
    process.exit(128 + constants.signals[signal])
  }
}

/** Stops the service and ends the process. */
function shutDown (): void {
  setTimeout(() => { fail(new Error('Shutdown timed out')) }, maxShutdownMs).unref()
  const stopped = service?.stop() ?? Promise.resolve()
  stopped.then(() => process.exit(0), fail)
}

function fail (error: unknown): never {
  const { code, message, port } = error as NodeJS.ErrnoException & { port?: number }
  const variable = port === config?.metrics?.port ? 'METRICS_PORT' : 'PORT'
  const remedy = code === 'EADDRINUSE' ? `. Stop the other process, or set ${variable} to another port.` : ''
  console.error(message + remedy)
  process.exit((error as { exitCode?: number }).exitCode ?? 1)
}
