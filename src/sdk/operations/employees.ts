import type { Call, CallOptions, Send } from '../connection/transport.ts'
import type {
  Employee, EmployeeCreate, EmployeeHistoryEntry, EmployeeReplacement, EmployeeUpdate, QueryOf
} from '../contract.ts'
import { isProblem } from '../problem.ts'
import { listOf, type List } from './lists.ts'

/** An employee, and the entity tag of this version. */
export interface Version { value: Employee, etag: string }

export interface IfMatch extends CallOptions {
  /** The entity tag of the version to change. Another version is not changed: `precondition-failed`. */
  ifMatch?: string
}

/** How often `modifyEmployee` tries to change the newest version. */
const maxTries = 5

type EmployeeQuery = QueryOf<'listEmployees'>
type HistoryQuery = QueryOf<'listEmployeeHistory'>

/** Gets an employee. @throws {Problem} `employee-not-found` */
export async function getEmployee (send: Send, emp_id: number, options?: CallOptions): Promise<Version> {
  return await version(send, { ...options, method: 'GET', path: pathOf(emp_id), repeatable: 'always' })
}

/** Lists the employees that match, in the order of `sort_by`. */
export function listEmployees (
  send: Send,
  query: EmployeeQuery = {},
  options?: CallOptions
): List<Employee, EmployeeQuery> {
  return listOf(send, '/employees', query, options)
}

/** Creates an employee. @throws {Problem} `employee-exists`, `invalid-request` */
export async function createEmployee (send: Send, employee: EmployeeCreate, options?: CallOptions): Promise<Version> {
  return await version(send, {
    ...options, method: 'POST', path: '/employees', json: employee, repeatable: 'if refused'
  })
}

/**
 * Changes the given fields of an employee.
 *
 * @throws {Problem} `employee-not-found`, `employee-exists`, `precondition-failed`, `invalid-request`
 */
export async function updateEmployee (
  send: Send,
  emp_id: number,
  changes: EmployeeUpdate,
  { ifMatch, ...options }: IfMatch = {}
): Promise<Version> {
  return await version(send, {
    ...options,
    method: 'PATCH',
    path: pathOf(emp_id),
    headers: condition(ifMatch),
    json: changes,
    repeatable: ifMatch === undefined ? 'if refused' : 'always'
  })
}

/**
 * Gets an employee, computes changes and writes them; starts again if the employee was modified meanwhile.
 *
 * @param change - returns the changes of the newest version
 * @throws {Problem} `employee-not-found`, `precondition-failed` after five attempts
 */
export async function modifyEmployee (
  send: Send,
  emp_id: number,
  change: (employee: Employee) => EmployeeUpdate | Promise<EmployeeUpdate>,
  options?: CallOptions
): Promise<Version> {
  async function modify (triesLeft: number): Promise<Version> {
    const { value, etag } = await getEmployee(send, emp_id, options)
    try {
      return await updateEmployee(send, emp_id, await change(value), { ...options, ifMatch: etag })
    } catch (error) {
      if (triesLeft === 1 || !isProblem(error, 'precondition-failed')) throw error
      return await modify(triesLeft - 1)
    }
  }
  return await modify(maxTries)
}

/** Replaces an employee, or creates it. @throws {Problem} `precondition-failed`, `invalid-request` */
export async function replaceEmployee (
  send: Send,
  emp_id: number,
  employee: EmployeeReplacement,
  { ifMatch, ...options }: IfMatch = {}
): Promise<Version> {
  return await version(send, {
    ...options,
    method: 'PUT',
    path: pathOf(emp_id),
    headers: condition(ifMatch),
    json: employee,
    repeatable: 'always'
  })
}

/** Deletes an employee. @throws {Problem} `employee-not-found`, `precondition-failed` */
export async function deleteEmployee (
  send: Send,
  emp_id: number,
  { ifMatch, ...options }: IfMatch = {}
): Promise<void> {
  await send({ ...options, method: 'DELETE', path: pathOf(emp_id), headers: condition(ifMatch), repeatable: 'always' })
}

/** Lists the changes of an employee, newest first. @throws {Problem} `employee-not-found` */
export function listEmployeeHistory (
  send: Send,
  emp_id: number,
  query: HistoryQuery = {},
  options?: CallOptions
): List<EmployeeHistoryEntry, HistoryQuery> {
  return listOf(send, `${pathOf(emp_id)}/history`, query, options)
}

function pathOf (emp_id: number): string {
  return `/employees/${encodeURIComponent(emp_id)}`
}

function condition (ifMatch: string | undefined): Record<string, string> {
  return ifMatch === undefined ? {} : { 'if-match': ifMatch }
}

/** Sends a request that is answered with an employee. A tag that a proxy removed is empty, and matches no version. */
async function version (send: Send, call: Call): Promise<Version> {
  const { body, headers } = await send<Employee>(call)
  return { value: body, etag: headers.get('etag') ?? '' }
}
