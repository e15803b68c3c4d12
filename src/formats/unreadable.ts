import type { RowFlaw } from '../domain/employees/import-batches.ts'

/** Where a reader is in a file. */
export interface LinePosition {
  /** The line on which the next row begins. */
  line: number
}

/** Rows that cannot be read any further, from the one on that is next. */
export class UnreadableRows extends Error {
  readonly errors: RowFlaw[]

  constructor (...errors: RowFlaw[]) {
    super('The rows cannot be read any further')
    this.errors = errors
  }
}

/** What is wrong with a row as a whole. */
export function rowError (message: string): RowFlaw {
  return { pointer: '', message }
}
