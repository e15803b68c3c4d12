import type { RowViolation } from '../domain/employees/import-rows.ts'

/** The position of a reader in a file. */
export interface LinePosition {
  /** The number of the line on which the next row begins; the first line is 1. */
  line: number
}

/** Thrown where neither the next row nor any row after it can be read. */
export class UnreadableRows extends Error {
  readonly errors: RowViolation[]

  constructor (...errors: RowViolation[]) {
    super('The rest of the rows cannot be read')
    this.errors = errors
  }
}

/** An error of a row as a whole. */
export function rowError (message: string): RowViolation {
  return { pointer: '', message }
}
