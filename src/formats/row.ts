import type { components } from '../../generated/openapi.ts'
import { locate } from '../contract/document.ts'
import { violations } from '../contract/messages.ts'
import { ContractViolation } from '../contract/response.ts'
import { validatorAt } from '../contract/schemas/validators.ts'
import { memberNormalizer } from '../contract/texts.ts'
import type { ImportRow, RowViolation, ValidRow } from '../domain/employees/import-rows.ts'

/** A row of an export. */
export type ExportRow = components['schemas']['EmployeeRow']

const isImportable = validatorAt('/components/schemas/EmployeeCreate')
const normalize = memberNormalizer(locate(['components', 'schemas', 'EmployeeCreate']))
const isExportable = validatorAt('/components/schemas/EmployeeRow')

/** Completes an error of a row with the value, and with a better message where there is one. */
export type Complete = (error: RowViolation) => RowViolation

/** Validates a row of an import, after its texts are normalized. */
export function validateRow (line: number, value: unknown, complete: Complete): ImportRow {
  normalize(value)
  if (isImportable(value)) return { line, employee: value as ValidRow['employee'] }
  const errors = violations(isImportable, value, 'body').map(({ pointer, message }) => complete({ pointer, message }))
  return { line, errors }
}

/** An error of a row as a whole, with the text that it is about. */
export function rowError (message: string, text: string): RowViolation {
  return { pointer: '', message, value: excerpt(text) }
}

const maxExcerptCharacters = 100

/** The beginning of a text, as an error quotes it. */
export function excerpt (text: string): string {
  const characters = [...text.slice(0, 2 * maxExcerptCharacters + 2)]
  const cut = characters.length > maxExcerptCharacters
  return cut ? `${characters.slice(0, maxExcerptCharacters).join('')}…`.toWellFormed() : text.toWellFormed()
}

/** @throws {ContractViolation} if the contract does not allow one of the rows */
export function requireExportable (rows: ExportRow[]): void {
  if (!rows.every((row) => isExportable(row))) throw new ContractViolation('An exported employee violates the contract')
}
