import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'
import type { DatabaseConfig } from '../../src/database/open.ts'
import { createDatabase, server } from './database/server.ts'
import { prepareFolder } from './database/snapshot.ts'
import { inherited, temporaryFolder } from './process.ts'

/** What a command that has ended said, and its exit code. */
export interface Ended { code: number | null, stdout: string, stderr: string }

/** Where a command runs, and what it finds in the environment. */
export interface Surroundings { cwd: string, env: Record<string, string> }

/** Starts a command of the folder of scripts as a process. */
export function startCommand (script: 'user' | 'employees' | 'database', { cwd, env }: Surroundings, args: string[]) {
  const file = fileURLToPath(new URL(`../../scripts/${script}.ts`, import.meta.url))
  // To optimise the embedded database would cost more than so short a life gains.
  const child = spawn(process.execPath, ['--liftoff-only', file, ...args], { cwd, env: { ...inherited, ...env } })
  // A command that does not want its input may end before it is given.
  child.stdin.on('error', () => {})
  return child
}

/** Waits until a command that was started ends. */
export async function ended (child: ReturnType<typeof startCommand>): Promise<Ended> {
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: child.exitCode, stdout, stderr }
}

/** Runs the command for accounts as a process, with `input` as its standard input, until it ends. */
export async function userProcess (surroundings: Surroundings, args: string[], input = ''): Promise<Ended> {
  const child = startCommand('user', surroundings, args)
  child.stdin.end(input)
  return await ended(child)
}

/** A database that nobody has open, and how a command finds it. */
export async function databaseAtRest (t: Test): Promise<Surroundings & { config: DatabaseConfig }> {
  const cwd = await temporaryFolder(t)
  if (server !== undefined) {
    const { url, drop } = await createDatabase(server)
    t.teardown(drop)
    return { cwd, env: { DATABASE_URL: url }, config: { kind: 'postgres', url } }
  }
  await prepareFolder(cwd)
  return { cwd, env: { DATABASE_URL: 'pglite:.' }, config: { kind: 'folder', folder: cwd } }
}
