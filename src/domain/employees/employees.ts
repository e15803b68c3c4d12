import type { Kysely } from 'kysely'
import type { components } from '../../../generated/openapi.ts'
import type { Database } from '../../../generated/database.ts'
import { inTransaction } from '../../database/connection/transaction.ts'
import type { Actor } from '../../database/employees/changes.ts'
import { completeEmployee } from '../../database/employees/columns.ts'
import { findEmployee } from '../../database/employees/find.ts'
import { insertEmployee } from '../../database/employees/writes/insert.ts'
import { deleteEmployee, lockEmployee, moveEmployee } from '../../database/employees/writes/move.ts'
import { updateEmployee } from '../../database/employees/writes/update.ts'
import type { Requester } from '../requester.ts'
import { Failure, InvalidRequest } from '../error.ts'
import { hasTagList, meets, type Preconditions, type Tags } from './tags.ts'

type Schemas = components['schemas']
type Employee = Schemas['Employee']

/** What a write needs. With `requireIfMatch`, a write without a precondition is rejected. */
interface Services { db: Kysely<Database>, requester: Requester, requireIfMatch: boolean }

/** @throws {Failure} `employee-not-found` */
export async function getEmployee (db: Kysely<Database>, emp_id: number): Promise<Employee> {
  return await findEmployee(db, emp_id) ?? employeeNotFound(emp_id)
}

/** @throws {Failure} `employee-exists` */
export async function addEmployee (
  { db, requester }: Services,
  employee: Schemas['EmployeeCreate']
): Promise<Employee> {
  return await insertEmployee(db, actorOf(requester), employee) ?? employeeExists(employee.emp_id)
}

/**
 * Replaces an employee, or adds it if there is none with this `emp_id`.
 *
 * @throws {Failure} `precondition-failed`, `precondition-required`, `invalid-request`
 */
export async function putEmployee (
  { db, requester, requireIfMatch }: Services,
  emp_id: number,
  replacement: Schemas['EmployeeReplacement'],
  preconditions: Preconditions
): Promise<Put> {
  if (requireIfMatch) requirePrecondition(preconditions.match ?? preconditions.noneMatch)
  if (replacement.emp_id !== undefined && replacement.emp_id !== emp_id) throw otherEmpId()
  return await upsert(db, actorOf(requester), { ...replacement, emp_id }, preconditions) ?? modified(emp_id)
}

/** An employee that was put, and whether there was none before. */
export interface Put { employee: Employee, isNew: boolean }

/** Updates the employee or, if there is none, inserts it. Returns undefined if it does not meet the preconditions. */
async function upsert (
  db: Kysely<Database>,
  by: Actor,
  employee: Schemas['EmployeeCreate'],
  preconditions: Preconditions
): Promise<Put | undefined> {
  const { emp_id, ...fields } = completeEmployee(employee)
  const { match, noneMatch } = preconditions
  const replaced = noneMatch === 'any'
    ? undefined
    : await writeIfMet(db, emp_id, preconditions, async (content) =>
      await updateEmployee(db, by, emp_id, fields, content))
  if (replaced !== undefined) return { employee: replaced, isNew: false }
  if (match !== undefined) return undefined
  const added = await insertEmployee(db, by, employee)
  if (added !== undefined) return { employee: added, isNew: true }
  // The emp_id is taken: by an employee that must not exist, or by one that was added after the update found none.
  return noneMatch !== undefined ? undefined : await upsert(db, by, employee, preconditions)
}

/**
 * Changes the fields that `changes` has. A new `emp_id` moves the employee, which keeps its `id`.
 *
 * @throws {Failure} `employee-not-found`, `employee-exists`, `precondition-failed`, `precondition-required`
 */
export async function changeEmployee (
  { db, requester, requireIfMatch }: Services,
  emp_id: number,
  changes: Schemas['EmployeeUpdate'],
  match: Tags
): Promise<Employee> {
  if (requireIfMatch) requirePrecondition(match)
  const { emp_id: newEmpId = emp_id, ...fields } = changes
  const by = actorOf(requester)
  if (newEmpId !== emp_id) return await changeEmpId(db, by, emp_id, { ...fields, emp_id: newEmpId }, match)
  if (Object.keys(fields).length === 0) return await matchEmployee(db, emp_id, match)
  return await writeIfMet(db, emp_id, { match }, async (content) =>
    await updateEmployee(db, by, emp_id, fields, content)) ?? await rejectWrite(db, emp_id, match)
}

/** Returns the employee unchanged. @throws {Failure} `employee-not-found`, `precondition-failed` */
async function matchEmployee (db: Kysely<Database>, emp_id: number, match: Tags): Promise<Employee> {
  const employee = await getEmployee(db, emp_id)
  return meets(employee, { match }) ? employee : modified(emp_id)
}

async function changeEmpId (
  db: Kysely<Database>,
  by: Actor,
  emp_id: number,
  changes: Schemas['EmployeeUpdate'] & { emp_id: number },
  match: Tags
): Promise<Employee> {
  return await inTransaction(db, async (trx) => {
    // Locks rows in ascending order to avoid deadlocks.
    await lockEmployee(trx, Math.min(emp_id, changes.emp_id))
    await lockEmployee(trx, Math.max(emp_id, changes.emp_id))
    const moved = await writeIfMet(trx, emp_id, { match }, async (content) =>
      await moveEmployee(trx, by, emp_id, changes, content))
    if (moved === 'taken') return employeeExists(changes.emp_id)
    return moved ?? await rejectWrite(trx, emp_id, match)
  })
}

/** @throws {Failure} `employee-not-found`, `precondition-failed`, `precondition-required` */
export async function removeEmployee (
  { db, requester, requireIfMatch }: Services,
  emp_id: number,
  match: Tags
): Promise<void> {
  if (requireIfMatch) requirePrecondition(match)
  const removed = await writeIfMet(db, emp_id, { match }, async (content) =>
    await deleteEmployee(db, actorOf(requester), emp_id, content))
  if (removed === undefined) await rejectWrite(db, emp_id, match)
}

/** The actor of the changes that a requester makes. */
export function actorOf ({ id, username, requestId }: Requester): Actor {
  return { actor_id: id, actor: username, request_id: requestId }
}

/**
 * Writes the employee if it meets the preconditions; otherwise returns undefined. With a list of tags, the employee is
 * read first, and written only if its content is still the same; otherwise it is read again.
 */
async function writeIfMet<Written> (
  db: Kysely<Database>,
  emp_id: number,
  preconditions: Preconditions,
  write: (content?: Employee) => Promise<Written | undefined>
): Promise<Written | undefined> {
  if (!hasTagList(preconditions)) return await write()
  const content = await findEmployee(db, emp_id)
  if (content === undefined || !meets(content, preconditions)) return undefined
  return await write(content) ?? await writeIfMet(db, emp_id, preconditions, write)
}

/** Throws the failure of a write that changed no row: there is no such employee, or it has another version. */
async function rejectWrite (db: Kysely<Database>, emp_id: number, match: Tags): Promise<never> {
  // Without a list of tags there was no employee, although another request may have added it since.
  const hasOtherVersion = hasTagList({ match }) && await findEmployee(db, emp_id) !== undefined
  return hasOtherVersion ? modified(emp_id) : employeeNotFound(emp_id)
}

function requirePrecondition (tags: Tags): void {
  if (tags !== undefined) return
  throw new Failure('precondition-required', 'Send If-Match with the ETag of the employee that you know')
}

function modified (emp_id: number): never {
  const detail = `Employee with emp_id '${emp_id}' was modified; fetch it again and retry`
  throw new Failure('precondition-failed', detail)
}

function otherEmpId () {
  return new InvalidRequest([{ in: 'body', pointer: '/emp_id', message: 'Input should be the emp_id of the path' }])
}

function employeeNotFound (emp_id: number): never {
  throw new Failure('employee-not-found', `Employee with emp_id '${emp_id}' not found`)
}

function employeeExists (emp_id: number): never {
  throw new Failure('employee-exists', existsAlready(emp_id))
}

/** The error message for an `emp_id` that is taken. */
export function existsAlready (emp_id: number): string {
  return `Employee business ID '${emp_id}' already exists`
}
