import { existsSync } from 'node:fs'
import { banner } from './banner.ts'
import { ConfigError, loadConfig } from './config.ts'
import { startService } from './service.ts'

const configurationError = 78 // EX_CONFIG of sysexits.h
const longestStopMs = 25_000

try {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const config = loadConfig(process.env)
  const service = await startService(config)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    // Once: the same signal again ends the process at once.
    process.once(signal, () => {
      setTimeout(() => { fail(new Error('What was under way did not finish in time')) }, longestStopMs).unref()
      service.stop().then(() => process.exit(0), fail)
    })
  }
  process.stdout.write(banner(service.address, config, await service.ready))
} catch (error) {
  fail(error)
}

function fail (error: unknown): never {
  const { code, message } = error as NodeJS.ErrnoException
  console.error(code === 'EADDRINUSE' ? `${message}. Stop the other process, or set PORT to another port.` : message)
  process.exit(error instanceof ConfigError ? configurationError : 1)
}
