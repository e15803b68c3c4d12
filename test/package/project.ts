import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setBy } from '../harness/environment.ts'

/** The empty project that has the package installed. */
const project = setBy('test:sdk', 'SDK_PROJECT')

/** The path of a program; undefined if it is not installed. */
export function tool (path: string): string | undefined {
  const file = join(setBy('test:sdk', 'SDK_TOOLS'), path)
  return existsSync(file) ? file : undefined
}

/** Writes files into a folder of the project, and returns the folder. */
export function write (folder: string, files: Record<string, string>): string {
  for (const [name, text] of Object.entries(files)) {
    const file = join(project, folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return join(project, folder)
}

/** Runs a program in a folder, and returns its exit code and what it printed. */
export async function run (program: string, args: string[], cwd: string, variables: Record<string, string> = {}) {
  const { promise, resolve } = Promise.withResolvers<{ code: unknown, stdout: string, stderr: string }>()
  execFile(program, args, { cwd, env: { ...process.env, ...variables } }, (error, stdout, stderr) => {
    resolve({ code: error === null ? 0 : error.code ?? error.signal, stdout, stderr })
  })
  return await promise
}
