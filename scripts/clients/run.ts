import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'

/** Whether a program is on the PATH. */
export function isInstalled (program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined
}

/** Runs a program. @throws {Error} with its output, if it fails */
export async function run (program: string, args: string[], cwd: string, env: Record<string, string>): Promise<void> {
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => { output.push(text) })
  }
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}\n${output.join('').slice(-10_000)}`)
}
