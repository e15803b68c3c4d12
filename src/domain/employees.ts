import type { Kysely } from 'kysely'
import type { components } from '../../generated/openapi.ts'
import type { Database } from '../../generated/database.ts'
import * as rows from '../database/employees.ts'
import { inTransaction } from '../database/transaction.ts'
import { Failure } from './error.ts'

type Schemas = components['schemas']
type Employee = Schemas['Employee']

export { listEmployees } from '../database/employees.ts'

/** @throws {Failure} `employee-not-found` */
export async function getEmployee (db: Kysely<Database>, emp_id: number): Promise<Employee> {
  return await rows.findEmployee(db, emp_id) ?? notFound(emp_id)
}

/** @throws {Failure} `employee-exists` */
export async function addEmployee (db: Kysely<Database>, employee: Schemas['EmployeeCreate']): Promise<Employee> {
  return await rows.insertEmployee(db, employee) ?? exists(employee.emp_id)
}

/**
 * Changes the fields that `changes` has. A new `emp_id` moves the employee there, with its `id`.
 *
 * @throws {Failure} `employee-not-found`, `employee-exists`
 */
export async function changeEmployee (
  db: Kysely<Database>,
  emp_id: number,
  changes: Schemas['EmployeeUpdate']
): Promise<Employee> {
  const { emp_id: newEmpId = emp_id, ...fields } = changes
  if (newEmpId !== emp_id) return await moveEmployee(db, emp_id, { ...fields, emp_id: newEmpId })
  if (Object.keys(fields).length === 0) return await getEmployee(db, emp_id)
  return await rows.updateEmployee(db, emp_id, fields) ?? notFound(emp_id)
}

/** Moves by removing and adding: the row may then belong on another server, where the table is spread over several. */
async function moveEmployee (
  db: Kysely<Database>,
  emp_id: number,
  changes: Schemas['EmployeeUpdate'] & { emp_id: number }
): Promise<Employee> {
  return await inTransaction(db, async (trx) => {
    // In the same order by everybody, so that those who cross each other's way cannot block each other for ever.
    await rows.lockEmployee(trx, Math.min(emp_id, changes.emp_id))
    await rows.lockEmployee(trx, Math.max(emp_id, changes.emp_id))
    const employee = await rows.deleteEmployee(trx, emp_id) ?? notFound(emp_id)
    return await rows.insertEmployee(trx, { ...employee, ...changes }) ?? exists(changes.emp_id)
  })
}

/** @throws {Failure} `employee-not-found` */
export async function removeEmployee (db: Kysely<Database>, emp_id: number): Promise<void> {
  if (await rows.deleteEmployee(db, emp_id) === undefined) notFound(emp_id)
}

function notFound (emp_id: number): never {
  throw new Failure('employee-not-found', `Employee with emp_id '${emp_id}' not found`)
}

function exists (emp_id: number): never {
  throw new Failure('employee-exists', `Employee business ID '${emp_id}' already exists`)
}
