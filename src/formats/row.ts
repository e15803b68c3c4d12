import type { components } from '../../generated/openapi.ts'
import { violations } from '../contract/messages.ts'
import { ContractViolation } from '../contract/response.ts'
import { compileAt } from '../contract/schemas.ts'
import type { ImportRow, ValidRow } from '../domain/employees/import-rows.ts'
import { columns } from './columns.ts'

/** A row of an export. */
export type ExportRow = components['schemas']['EmployeeRow']

const isImportable = compileAt('/components/schemas/EmployeeCreate')
const isExportable = compileAt('/components/schemas/EmployeeRow')

/** Validates a row of an import. */
export function validateRow (line: number, value: unknown): ImportRow {
  if (isImportable(value)) return { line, employee: value as ValidRow['employee'] }
  const errors = violations(isImportable, value, 'body').map(({ pointer, message }) => ({ pointer, message }))
  return { line, errors }
}

/** Makes the row of an employee. @throws {ContractViolation} if the contract does not allow it */
export function toExportRow (employee: ExportRow): ExportRow {
  const row = Object.fromEntries(columns.map((column) => [column, employee[column as keyof ExportRow]]))
  if (!isExportable(row)) throw new ContractViolation('An exported employee violates the contract')
  return row as ExportRow
}
