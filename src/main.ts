import { banner } from './process/banner.ts'
import { readConfig } from './process/configuration.ts'
import { Output } from './process/output.ts'
import { type Service, startService } from './process/service.ts'

const maxShutdownMs = 25_000
const signals = ['SIGTERM', 'SIGINT'] as const

const output = new Output(process.stdout)
// Log lines that are held back are not lost when the process ends before the banner.
process.on('exit', () => { output.release() })
let service: Service | undefined
for (const signal of signals) process.on(signal, shutDown)

try {
  const config = readConfig()
  service = await startService(config, output)
  output.print(banner(service.address, config, await service.ready))
} catch (error) {
  fail(error)
}

/** Stops the service and ends the process. A second signal has its default effect: it ends the process at once. */
function shutDown (): void {
  for (const signal of signals) process.removeListener(signal, shutDown)
  setTimeout(() => { fail(new Error('Shutdown timed out')) }, maxShutdownMs).unref()
  const stopped = service?.stop() ?? Promise.resolve()
  stopped.then(() => process.exit(0), fail)
}

function fail (error: unknown): never {
  const { code, message } = error as NodeJS.ErrnoException
  console.error(code === 'EADDRINUSE' ? `${message}. Stop the other process, or set PORT to another port.` : message)
  process.exit((error as { exitCode?: number }).exitCode ?? 1)
}
