import { employeeCopier, type CopiedEmployee } from '../../domain/employees/copy.ts'
import { vacuumAfterImport } from '../../domain/employees/import.ts'
import { localRequester } from '../../domain/requester.ts'
import { readEmployees, type SourceRow } from '../../database/maintenance/fastapi/rows.ts'
import { countRows, type SourceTable } from '../../database/maintenance/fastapi/tables.ts'
import { validateRow } from '../../formats/row.ts'
import { rowsUntil } from '../interruption.ts'
import { counted, withProgress } from '../progress.ts'
import type { Migration } from './command.ts'
import { type Checked, copyRows, type Tally } from './rows.ts'

/** The columns that the table of employees should have. */
export const employeeColumns = ['emp_id', 'emp_name', 'emp_dob', 'city', 'country'] as const

/** Whether the ids of the employees are UUIDs, which are kept. */
export function keepsEmployeeIds ({ types }: SourceTable): boolean {
  return types.get('id') === 'uuid'
}

/** Copies the employees. */
export async function copyEmployees (migration: Migration, table: SourceTable): Promise<Tally> {
  const { source, db, terminal, signal, dry_run } = migration
  const keepsIds = keepsEmployeeIds(table)
  const services = { db, requester: localRequester }
  const copy = await employeeCopier(services, { keepsIds, dry_run })
  const columns = ['id', ...employeeColumns].filter((column) => table.types.has(column))
  const tally = await withProgress(terminal, 'rows', await countRows(source, table), async (report) => {
    const rows = rowsUntil(signal, counted(readEmployees(source, table, columns), report), true)
    return await copyRows(table.name, checked(rows, keepsIds), copy, migration)
  })
  if (!dry_run) vacuumAfterImport(db, localRequester, tally.created)
  return tally
}

/** Checks rows as an import does. Of valid rows with the same `emp_id`, which follow each other, the first counts. */
async function * checked (
  batches: AsyncIterable<SourceRow[]>,
  keepsIds: boolean
): AsyncGenerator<Array<Checked<CopiedEmployee>>> {
  let last: number | undefined
  for await (const batch of batches) {
    yield batch.map(({ json }) => {
      const { id, ...fields } = JSON.parse(json) as Record<string, unknown>
      const row = validateRow(0, { ...fields, emp_dob: dateOf(fields['emp_dob']) }, (error) => error)
      if ('errors' in row) {
        return { json, reasons: row.errors.map(({ pointer, message }) => `${pointer.slice(1)}: ${message}`) }
      }
      const { employee } = row
      if (employee.emp_id === last) return { json, reasons: ['Another row with this emp_id comes before'] }
      last = employee.emp_id
      return { json, value: keepsIds ? { ...employee, id: String(id) } : employee }
    })
  }
}

/** The date of a time at midnight, as a column of type `timestamp` has it. */
function dateOf (value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/T00:00:00$/, '') : value
}
