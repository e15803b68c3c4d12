// Generates, compiles and runs clients in several languages against a service with a database in memory. A client whose
// tools this machine lacks, or cannot fetch, is skipped. Arguments name the clients to check; without any, all are
// checked.

import { cp, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Client, clients } from './clients/clients.ts'
import { isInstalled, run } from './clients/run.ts'
import { startService } from './consumers/service.ts'

const names = process.argv.slice(2)
const unknown = names.filter((name) => !clients.some((client) => client.name === name))
if (unknown.length > 0) throw new Error(`There is no client ${unknown.join(', ')}: ${clients.map(({ name }) => name)}`)

const wanted = clients.filter(({ name }) => names.length === 0 || names.includes(name))
const service = await startService()
const env = { BASE_URL: service.url, ADMIN_USERNAME: 'admin', ADMIN_PASSWORD: service.password }
try {
  // Two at a time: one waits for its packages while the other is compiled.
  await Promise.all([checkAll(), checkAll()])
} finally {
  await service.stop()
}

/** Checks one client after another, until none is left. */
async function checkAll (): Promise<void> {
  for (let client = wanted.shift(); client !== undefined; client = wanted.shift()) await check(client)
}

async function check ({ name, tools, fetch, steps }: Client): Promise<void> {
  const missing = tools.filter((tool) => !isInstalled(tool))
  if (missing.length > 0) {
    console.log(`skip   ${name}: ${missing.join(' and ')} not installed`)
    return
  }
  const start = Date.now()
  const folder = fileURLToPath(new URL(`../.tap/clients/${name}/`, import.meta.url))
  await rm(folder, { recursive: true, force: true })
  await cp(new URL(`clients/${name}/`, import.meta.url), folder, { recursive: true })
  try {
    for (const [command, ...args] of fetch) await run(command, args, folder, env)
  } catch (error) {
    console.log(`skip   ${name}: its generator cannot be fetched\n${(error as Error).message}`)
    return
  }
  try {
    for (const [command, ...args] of steps) await run(command, args, folder, env)
    console.log(`ok     ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
  } catch (error) {
    console.log(`FAILED ${name}\n${(error as Error).message}`)
    process.exitCode = 1
  }
}
