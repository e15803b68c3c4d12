import { readdirSync } from 'node:fs'
import t from 'tap'

const tests = new URL('../', import.meta.url)

/** Runs the test files of a folder, and of the folders in it, in this process: one after the other, by their names. */
export async function runFolder (folder: string): Promise<void> {
  const files = readdirSync(new URL(folder, tests), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts')).toSorted()
  for (const file of files.map((file) => `${folder}/${file.replaceAll('\\', '/')}`)) {
    t.comment(`file: test/${file}`)
    await import(new URL(file, tests).href).catch((error: unknown) => { t.fail(`test/${file} runs`, { error }) })
  }
}
