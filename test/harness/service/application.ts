import type { FastifyInstance } from 'fastify'
import { type AppParts, buildApp } from '../../../src/app.ts'
import type { Services } from '../../../src/http/handler.ts'
import type { Lifecycle } from '../../../src/http/server/lifecycle.ts'
import { record } from './recorder.ts'

/** An application that one test after another may use, each with its own services, log and observer. */
export interface TestApplication {
  app: FastifyInstance
  services: Services
  lifecycle: Lifecycle
  /** The lines of the log so far. */
  log: string[]
  /** Called with each answer that breaks the contract. */
  violation: (error: unknown) => void
  /** Whether requests are under way, or connections open, or the application was closed. */
  isBusy: () => boolean
}

/** The parts of an application that a test may replace. */
export type Parts = Pick<AppParts, 'corsOrigins' | 'deprecations' | 'handlers' | 'limits' | 'publicUrl' | 'trustProxy'>

type Given = Pick<AppParts, 'services' | 'tokens'> & Pick<TestApplication, 'violation'>

/** The applications without replaced parts that no test uses. */
const idle: TestApplication[] = []

/** Provides an application; the function that comes with it ends its use. */
export async function takeApplication (
  given: Given,
  parts: Parts
): Promise<{ application: TestApplication, release: () => Promise<void> }> {
  const isShared = Object.keys(parts).length === 0
  const application = (isShared ? idle.pop() : undefined) ?? await build(given, parts)
  const { tokens } = application.services
  Object.assign(application.services, given.services)
  Object.assign(application, { log: [], violation: given.violation })
  application.lifecycle.state = 'ready'
  return {
    application,
    async release () {
      application.services.tokens = tokens
      if (isShared && !application.isBusy()) idle.push(application)
      else await application.app.close()
    }
  }
}

async function build ({ violation, ...given }: Given, parts: Parts): Promise<TestApplication> {
  const lifecycle: Lifecycle = { state: 'ready' }
  const log = { write: (line: string) => { application.log.push(line) } }
  const { app, services } = await buildApp({ ...given, ...parts, lifecycle, logLevel: 'trace', log })
  let [underWay, isClosed] = [0, false]
  app.addHook('onRequest', async () => { underWay++ })
  app.addHook('onResponse', async () => { underWay-- })
  app.addHook('onClose', async () => { isClosed = true })
  record(app, (error) => { application.violation(error) })
  const isBusy = () => underWay > 0 || isClosed || app.server.listening
  const application: TestApplication = { app, services, lifecycle, log: [], violation, isBusy }
  return application
}
