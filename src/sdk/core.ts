// The functions by themselves: a bundler leaves out those that an application does not import.

export { connect } from './connection/connect.ts'
export { browserSession, memorySession } from './connection/session.ts'
export { isProblem, Problem } from './problem.ts'
export * from './operations/account.ts'
export { listAuditEntries } from './operations/audit.ts'
export { listEmployeeChanges } from './operations/changes.ts'
export {
  createEmployee, deleteEmployee, getEmployee, listEmployeeHistory, listEmployees, modifyEmployee, replaceEmployee,
  updateEmployee
} from './operations/employees.ts'
export { exportEmployees, exportRows } from './operations/export.ts'
export { importEmployees } from './operations/import.ts'
export * from './operations/users.ts'
export type * from './types.ts'
