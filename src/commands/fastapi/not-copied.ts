import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { requireReplaceable } from '../atomic-file.ts'

/** A row that is not copied: its table, the reasons in sentences, and its JSON. */
interface Row { table: string, reasons: string[], json: string }

/** The file of the rows that are not copied. */
export interface NotCopied {
  add: (row: Row) => void
  /** Closes the file, and removes it if it is empty. */
  close: () => void
}

/** The rows are those of people: only the owner of the file may read it. */
const ownerOnly = 0o600

/** Begins the file anew. Each row is written at once, so that it has all of them whenever the process ends. */
export async function createNotCopied (file: string): Promise<NotCopied> {
  await requireReplaceable(file)
  rmSync(file, { force: true })
  const descriptor = openSync(file, 'wx', ownerOnly)
  let count = 0
  return {
    add ({ table, reasons, json }) {
      writeSync(descriptor, `{"table":"${table}","reasons":${JSON.stringify(reasons)},"row":${json}}\n`)
      count++
    },
    close () {
      closeSync(descriptor)
      if (count === 0) rmSync(file)
    }
  }
}
