import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { employeeColumns, type NewEmployee, writableColumns } from '../../database/employees/columns.ts'
import {
  anyEmployee, findEmployees, findEmployeesById, selectFormerEmpIds
} from '../../database/employees/copy.ts'
import { batchInsert } from '../../database/employees/writes/import.ts'
import { compare, type CopyOutcome } from '../copy-outcome.ts'
import type { Requester } from '../requester.ts'
import { actorOf, existsAlready } from './employees.ts'

/** An employee of another service. With an id, it keeps that. */
export type CopiedEmployee = NewEmployee & { id?: string }

/** How employees are copied. */
export interface CopyOptions {
  /** Whether all of them have ids, which are kept. */
  keepsIds: boolean
  /** Whether nothing is written. */
  dry_run: boolean
}

/** Copies a batch of employees, no two of which have the same `emp_id`. Has an outcome for each. */
export type CopyEmployees = (employees: CopiedEmployee[]) => Promise<CopyOutcome[]>

/**
 * Makes the function that copies employees of another service, with their histories. Nothing that is here is changed:
 * an employee that exists is compared, and one that was deleted or moved to another `emp_id` here does not come back.
 */
export async function employeeCopier (
  { db, requester }: { db: Kysely<Database>, requester: Requester },
  { keepsIds, dry_run }: CopyOptions
): Promise<CopyEmployees> {
  const columns = keepsIds ? employeeColumns : writableColumns
  // Among the copied employees, ids are unique: where there were no others, the table need not be read for each batch.
  const checksIds = keepsIds && await anyEmployee(db)

  return async (employees) => {
    const existing = new Map((await findEmployees(db, employees.map(empIdOf))).map((found) => [found.emp_id, found]))
    const free = employees.filter(({ emp_id }) => !existing.has(emp_id))
    const conflicts = new Map(await conflictsOf(db, free, checksIds))
    const addable = free.filter(({ emp_id }) => !conflicts.has(emp_id))
    const notWritten = dry_run ? [] : await batchInsert(addable, actorOf(requester), columns)(db)
    // Another transaction added them after they were looked for.
    for (const { emp_id } of notWritten) conflicts.set(emp_id, existsAlready(emp_id))
    return employees.map((employee) => {
      const conflict = conflicts.get(employee.emp_id)
      if (conflict !== undefined) return { conflict }
      const found = existing.get(employee.emp_id)
      return found === undefined ? 'created' : compare('employee', { ...found, ...employee }, found, columns)
    })
  }
}

/** The `emp_id`s of employees that cannot be added although their `emp_id`s are free, each with the reason. */
async function conflictsOf (
  db: Kysely<Database>,
  employees: CopiedEmployee[],
  checksIds: boolean
): Promise<Array<[number, string]>> {
  const former = await selectFormerEmpIds(db, employees.map(empIdOf))
  const ids = employees.flatMap(({ id }) => id ?? [])
  const known = new Map((checksIds ? await findEmployeesById(db, ids) : []).map(({ id, emp_id }) => [id, emp_id]))
  return [
    ...former.map((emp_id): [number, string] =>
      [emp_id, `The employee with emp_id '${emp_id}' was deleted here, or has another emp_id now`]),
    ...employees.flatMap(({ id = '', emp_id }): Array<[number, string]> =>
      known.has(id) ? [[emp_id, `The employee with this id has the emp_id '${known.get(id)}' here`]] : [])
  ]
}

function empIdOf ({ emp_id }: CopiedEmployee): number {
  return emp_id
}
