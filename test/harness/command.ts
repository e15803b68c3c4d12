import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'
import type { DatabaseConfig } from '../../src/database/open.ts'
import { createDatabase, server } from './database/server.ts'
import { prepareFolder } from './database/snapshot.ts'
import { inherited, temporaryFolder } from './process.ts'

/** The exit code and the output of a command that has ended. */
export interface Ended { code: number | null, stdout: string, stderr: string }

/** The working directory and the environment of a command. */
export interface Surroundings { cwd: string, env: Record<string, string> }

/** The commands that tests start as processes. */
type Script = 'user' | 'employees' | 'database' | 'migrate-from-fastapi'

/** Starts a command of the folder of scripts as a process. */
export function startCommand (script: Script, { cwd, env }: Surroundings, args: string[]) {
  const file = fileURLToPath(new URL(`../../scripts/${script}.ts`, import.meta.url))
  // V8 would take longer to optimise the embedded database than so short a process gains.
  const child = spawn(process.execPath, ['--liftoff-only', file, ...args], { cwd, env: { ...inherited, ...env } })
  // A command that reads no input may end before the input is written.
  child.stdin.on('error', () => {})
  return child
}

/** Waits until a command ends. */
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

/** A database that no process has open, and the environment in which a command opens it. */
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
