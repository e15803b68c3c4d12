import { readdirSync } from 'node:fs'
import t from 'tap'

const tests = new URL('../', import.meta.url)

/** Runs the test files of a folder and of its subfolders in this process, one after the other in the order of names. */
export async function runFolder (folder: string): Promise<void> {
  const files = readdirSync(new URL(folder, tests), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts')).toSorted()
  for (const file of files.map((file) => `${folder}/${file.replaceAll('\\', '/')}`)) {
    t.comment(`file: test/${file}`)
    await import(new URL(file, tests).href).catch((error: Error) => {
      t.fail(`the file runs to its end: ${error.message}`, { at: null, stack: error.stack ?? '' })
    })
  }
}
