import { sql } from 'kysely'
import { batchedLookup } from '../connection/batches/lookup.ts'
import { compileOnce } from '../connection/compiled.ts'
import { type Employee, employeeColumns } from './columns.ts'

/** Finds the employee with this `emp_id`. */
export const findEmployee = batchedLookup<number, Employee>(
  compileOnce((db, place) => db.selectFrom('employees').select(employeeColumns)
    .where('emp_id', '=', sql<number>`any(${place((emp_ids) => emp_ids)}::integer[])`).compile()),
  (employee) => employee.emp_id
)
