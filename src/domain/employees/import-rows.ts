import type { components } from '../../../generated/openapi.ts'

/** A valid row of an import, with the line on which it begins. */
export interface ValidRow { line: number, employee: components['schemas']['EmployeeCreate'] }

/** A rule that a row violates, and the JSON Pointer (RFC 6901) of the field. */
export interface RowViolation {
  pointer: string
  message: string
  /** The beginning of the text that the file has. */
  value?: string
}

/** A row of an import, or the rules that it violates. */
export type ImportRow = ValidRow | { line: number, errors: RowViolation[] }
