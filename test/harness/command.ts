import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { inherited } from './process.ts'

const script = fileURLToPath(new URL('../../scripts/user.ts', import.meta.url))

/** What a command that has ended said, and its exit code. */
export interface Ended { code: number | null, stdout: string, stderr: string }

/** Where a command runs, and what it finds in the environment. */
export interface Surroundings { cwd: string, env: Record<string, string> }

/** Runs the command for accounts as a process, with `input` as its standard input, until it ends. */
export async function userProcess ({ cwd, env }: Surroundings, args: string[], input = ''): Promise<Ended> {
  // To optimise the embedded database would cost more than so short a life gains.
  const child = spawn(process.execPath, ['--liftoff-only', script, ...args], { cwd, env: { ...inherited, ...env } })
  // A command that does not want its input may end before it is given.
  child.stdin.on('error', () => {}).end(input)
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: child.exitCode, stdout, stderr }
}
