import type { components } from '../../generated/openapi.ts'
import { violations } from '../contract/messages.ts'
import { ContractViolation } from '../contract/response.ts'
import { compileAt } from '../contract/schemas.ts'
import type { ImportRow, ReadRow } from '../domain/employees/import-batches.ts'

/** An employee as it is exported. */
export type ExportRow = components['schemas']['EmployeeRow']

const isImportable = compileAt('/components/schemas/EmployeeCreate')
const isExportable = compileAt('/components/schemas/EmployeeRow')

/** A row that was read, held against the contract. */
export function importRow (line: number, value: unknown): ImportRow {
  if (isImportable(value)) return { line, employee: value as ReadRow['employee'] }
  const errors = violations(isImportable, value, 'body').map(({ pointer, message }) => ({ pointer, message }))
  return { line, errors }
}

/** The row that an employee makes. @throws {ContractViolation} if the contract does not let it leave */
export function exportRow ({ emp_id, emp_name, emp_dob, city, country }: ExportRow): ExportRow {
  const row = { emp_id, emp_name, emp_dob, city, country }
  if (!isExportable(row)) throw new ContractViolation('An employee should not be exported as it is')
  return row
}
