import type { ImportRow } from '../../../src/domain/employees/import-rows.ts'
import { InvalidRequest } from '../../../src/domain/error.ts'
import { type FileOptions, readEmployees } from '../../../src/formats/read.ts'
import type { RecognizedFile } from '../../../src/formats/recognized.ts'

/** What was read from a file: its rows, its errors in a line each, and what was recognized. */
export interface ReadFile {
  rows: ImportRow[]
  /** The names of the employees. */
  names: string[]
  /** The errors of rows, with the line, the column and the value; or those of the whole file. */
  errors: string[]
  recognized: RecognizedFile
}

/** Reads a file that arrives in chunks. */
export async function readFile (
  file: string | Uint8Array | Uint8Array[],
  options: Partial<FileOptions> = {}
): Promise<ReadFile> {
  const chunks = Array.isArray(file) ? file : [Buffer.from(file as string)]
  const { rows: found, recognized } = readEmployees(each(chunks), { raw: false, ...options })
  const rows: ImportRow[] = []
  const errors: string[] = []
  try {
    for await (const some of found) rows.push(...some)
  } catch (error) {
    if (!(error instanceof InvalidRequest)) throw error
    errors.push(...error.errors.map(({ pointer, message }) => `${pointer} ${message}`))
  }
  const names = rows.flatMap((row) => 'employee' in row ? [row.employee.emp_name] : [])
  for (const row of rows) {
    if (!('errors' in row)) continue
    errors.push(...row.errors.map(({ pointer, message, value }) => `${row.line} ${pointer} ${message} (${value})`))
  }
  return { rows, names, errors, recognized }
}

async function * each<Item> (items: Iterable<Item>): AsyncGenerator<Item> {
  yield * items
}

/** A row of CSV for an employee of this name. */
export function rowOf (emp_name: string, emp_id: number | string = 1, emp_dob = '1985-12-10'): string {
  return `${emp_id},${emp_name},${emp_dob},London,United Kingdom`
}
