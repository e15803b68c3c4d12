import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const version = 'v1.37.0'
const folder = fileURLToPath(new URL(`../../node_modules/.cache/oasdiff-${version}/`, import.meta.url))
const program = join(folder, process.platform === 'win32' ? 'oasdiff.exe' : 'oasdiff')

/** Clients generate methods from operationIds, and have to expect new values in responses. */
const severity = fileURLToPath(new URL('severity.txt', import.meta.url))

/** A difference between two contracts. */
export interface Change {
  text: string
  isBreaking: boolean
  /** Undefined for a part that belongs to no operation. */
  operationId: string | undefined
}

/** Installs oasdiff, unless it is there: Go compiles it, which takes half a minute. @throws {Error} without Go */
export async function installOasdiff (): Promise<void> {
  if (existsSync(program)) return
  try {
    await run('go', ['install', `github.com/oasdiff/oasdiff@${version}`], { env: { ...process.env, GOBIN: folder } })
  } catch (cause) {
    throw new Error('The contract was not compared with that of another version: oasdiff cannot be installed. It ' +
      `needs Go 1.21 or later (https://go.dev/dl).\n${cause instanceof Error ? cause.message : ''}`, { cause })
  }
}

/** The differences between two texts of the contract. oasdiff has to be installed. */
export async function changesBetween (before: string, after: string): Promise<Change[]> {
  const folder = await mkdtemp(join(tmpdir(), 'changes-'))
  try {
    const [base, revision] = [join(folder, 'before.yaml'), join(folder, 'after.yaml')]
    await Promise.all([writeFile(base, before), writeFile(revision, after)])
    const args = ['changelog', '--severity-levels', severity, '--format', 'json', base, revision]
    const { stdout } = await run(program, args, { maxBuffer: 2 ** 26 })
    const entries = JSON.parse(stdout) as Array<{ text: string, level: number, operationId?: string }>
    // 1 is for information, 2 a warning, 3 an error.
    return entries.map(({ text, level, operationId }) => ({ text, isBreaking: level > 1, operationId }))
  } finally {
    await rm(folder, { recursive: true })
  }
}
