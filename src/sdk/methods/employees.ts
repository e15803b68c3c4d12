import { listEmployeeChanges } from '../operations/changes.ts'
import {
  createEmployee, deleteEmployee, getEmployee, listEmployeeHistory, listEmployees, modifyEmployee, replaceEmployee,
  updateEmployee
} from '../operations/employees.ts'
import { exportEmployees, exportRows } from '../operations/export.ts'
import { importEmployees } from '../operations/import.ts'

/** The directory of employees. */
export const employees = {
  /** Gets an employee and its entity tag. @throws {Problem} `employee-not-found` */
  get: getEmployee,
  /** Lists the employees that match, in the order of `sort_by`. Pages are fetched when they are needed. */
  list: listEmployees,
  /** Creates an employee. @throws {Problem} `employee-exists`, `invalid-request` */
  create: createEmployee,
  /**
   * Changes the given fields of an employee; with `ifMatch`, only of this version.
   *
   * @throws {Problem} `employee-not-found`, `employee-exists`, `precondition-failed`, `invalid-request`
   */
  update: updateEmployee,
  /**
   * Gets an employee, computes changes and writes them; starts again if the employee was modified meanwhile.
   *
   * @throws {Problem} `employee-not-found`, `precondition-failed` after five attempts
   */
  modify: modifyEmployee,
  /** Replaces an employee, or creates it. @throws {Problem} `precondition-failed`, `invalid-request` */
  replace: replaceEmployee,
  /** Deletes an employee. @throws {Problem} `employee-not-found`, `precondition-failed` */
  delete: deleteEmployee,
  /** Lists the changes of an employee, newest first. @throws {Problem} `employee-not-found` */
  history: listEmployeeHistory,
  /** Lists the changes of all employees, oldest first; follows them if asked to. @throws {Problem} `cursor-expired` */
  changes: listEmployeeChanges,
  /** Imports employees from a .xlsx, CSV or NDJSON file of any size. @throws {Problem} `import-refused` */
  import: importEmployees,
  /** Exports employees as a stream of CSV, NDJSON or .xlsx. */
  export: exportEmployees,
  /** Exports employees one by one, in constant memory. */
  exportRows
}
