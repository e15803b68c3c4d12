import type { Kysely } from 'kysely'
import type { components } from '../../../generated/openapi.ts'
import type { Database } from '../../../generated/database.ts'
import type { Actor } from '../../database/employees/changes.ts'
import { completeEmployee } from '../../database/employees/columns.ts'
import * as rows from '../../database/employees/employees.ts'
import { inTransaction } from '../../database/connection/transaction.ts'
import type { Requester } from '../requester.ts'
import { Failure, InvalidRequest } from '../error.ts'
import { type Expected, isExpected, namesTags, type Tags } from './tags.ts'

type Schemas = components['schemas']
type Employee = Schemas['Employee']

/** What a write needs; `requireIfMatch` refuses it unless the client names the version that it changes. */
interface Services { db: Kysely<Database>, requester: Requester, requireIfMatch: boolean }

/** @throws {Failure} `employee-not-found` */
export async function getEmployee (db: Kysely<Database>, emp_id: number): Promise<Employee> {
  return await rows.findEmployee(db, emp_id) ?? notFound(emp_id)
}

/** @throws {Failure} `employee-exists` */
export async function addEmployee (
  { db, requester }: Services,
  employee: Schemas['EmployeeCreate']
): Promise<Employee> {
  return await rows.insertEmployee(db, actorOf(requester), employee) ?? exists(employee.emp_id)
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
  expected: Expected
): Promise<Put> {
  if (requireIfMatch) requireTags(expected.match ?? expected.none)
  if (replacement.emp_id !== undefined && replacement.emp_id !== emp_id) throw otherEmpId()
  return await upsert(db, actorOf(requester), { ...replacement, emp_id }, expected) ?? modified(emp_id)
}

/** An employee that was put, and whether there was none before. */
export interface Put { employee: Employee, isNew: boolean }

async function upsert (
  db: Kysely<Database>,
  by: Actor,
  employee: Schemas['EmployeeCreate'],
  expected: Expected
): Promise<Put | undefined> {
  const { emp_id, ...fields } = completeEmployee(employee)
  const { match, none } = expected
  const replaced = none === 'any'
    ? undefined
    : await ifExpected(db, emp_id, expected, async (content) =>
      await rows.updateEmployee(db, by, emp_id, fields, content))
  if (replaced !== undefined) return { employee: replaced, isNew: false }
  if (match !== undefined) return undefined
  const added = await rows.insertEmployee(db, by, employee)
  if (added !== undefined) return { employee: added, isNew: true }
  // The emp_id is taken: by an employee that must not exist, or by one that was added after the update found none.
  return none !== undefined ? undefined : await upsert(db, by, employee, expected)
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
  if (requireIfMatch) requireTags(match)
  const { emp_id: newEmpId = emp_id, ...fields } = changes
  const by = actorOf(requester)
  if (newEmpId !== emp_id) return await moveEmployee(db, by, emp_id, { ...fields, emp_id: newEmpId }, match)
  if (Object.keys(fields).length === 0) return await matchEmployee(db, emp_id, match)
  return await ifExpected(db, emp_id, { match }, async (content) =>
    await rows.updateEmployee(db, by, emp_id, fields, content)) ?? await notWritten(db, emp_id, match)
}

/** The employee, if its version is one of those. */
async function matchEmployee (db: Kysely<Database>, emp_id: number, match: Tags): Promise<Employee> {
  const employee = await getEmployee(db, emp_id)
  return isExpected(employee, { match }) ? employee : modified(emp_id)
}

async function moveEmployee (
  db: Kysely<Database>,
  by: Actor,
  emp_id: number,
  changes: Schemas['EmployeeUpdate'] & { emp_id: number },
  match: Tags
): Promise<Employee> {
  return await inTransaction(db, async (trx) => {
    // Locks rows in ascending order to avoid deadlocks.
    await rows.lockEmployee(trx, Math.min(emp_id, changes.emp_id))
    await rows.lockEmployee(trx, Math.max(emp_id, changes.emp_id))
    const moved = await ifExpected(trx, emp_id, { match }, async (content) =>
      await rows.moveEmployee(trx, by, emp_id, changes, content))
    if (moved === 'taken') return exists(changes.emp_id)
    return moved ?? await notWritten(trx, emp_id, match)
  })
}

/** @throws {Failure} `employee-not-found`, `precondition-failed`, `precondition-required` */
export async function removeEmployee (
  { db, requester, requireIfMatch }: Services,
  emp_id: number,
  match: Tags
): Promise<void> {
  if (requireIfMatch) requireTags(match)
  const removed = await ifExpected(db, emp_id, { match }, async (content) =>
    await rows.deleteEmployee(db, actorOf(requester), emp_id, content))
  if (removed === undefined) await notWritten(db, emp_id, match)
}

/** The actor of the changes that a requester makes. */
export function actorOf ({ id, username, requestId }: Requester): Actor {
  return { actor_id: id, actor: username, request_id: requestId }
}

/**
 * Writes an employee that is as expected; returns undefined if there is none. Where tags are expected, the employee is
 * read before, and written only if it has the same content still: otherwise it is read again.
 */
async function ifExpected<Written> (
  db: Kysely<Database>,
  emp_id: number,
  expected: Expected,
  write: (content?: Employee) => Promise<Written | undefined>
): Promise<Written | undefined> {
  if (!namesTags(expected)) return await write()
  const content = await rows.findEmployee(db, emp_id)
  if (content === undefined || !isExpected(content, expected)) return undefined
  return await write(content) ?? await ifExpected(db, emp_id, expected, write)
}

/** Throws the reason for which nothing was written: there is no such employee, or it has another version. */
async function notWritten (db: Kysely<Database>, emp_id: number, match: Tags): Promise<never> {
  // Where any version would have done, there was no employee, though there may be one by now.
  const otherVersion = namesTags({ match }) && await rows.findEmployee(db, emp_id) !== undefined
  return otherVersion ? modified(emp_id) : notFound(emp_id)
}

function requireTags (tags: Tags): void {
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

function notFound (emp_id: number): never {
  throw new Failure('employee-not-found', `Employee with emp_id '${emp_id}' not found`)
}

function exists (emp_id: number): never {
  throw new Failure('employee-exists', existsAlready(emp_id))
}

/** The error message for an `emp_id` that is taken. */
export function existsAlready (emp_id: number): string {
  return `Employee business ID '${emp_id}' already exists`
}
