import type { Kysely } from 'kysely'
import type { components } from '../../../generated/openapi.ts'
import type { Database } from '../../../generated/database.ts'
import { type Author, insertMove } from '../../database/employees/changes.ts'
import * as rows from '../../database/employees/employees.ts'
import { inTransaction } from '../../database/connection/transaction.ts'
import type { Requester } from '../requester.ts'
import { Failure, InvalidRequest } from '../error.ts'

type Schemas = components['schemas']
type Employee = Schemas['Employee']

export { tagOf } from '../../database/employees/employees.ts'

/** What a client knows of an employee: the tags of versions of it, that there is any, or nothing. */
export type Known = readonly string[] | 'any' | undefined

/** An employee, and how often it was written. */
export type VersionedEmployee = Employee & { version: number }

/** Where employees are written, by whom, and whether only to versions that the client knows. */
interface Services { db: Kysely<Database>, requester: Requester, requireIfMatch: boolean }

/** @throws {Failure} `employee-not-found` */
export async function getEmployee (db: Kysely<Database>, emp_id: number): Promise<VersionedEmployee> {
  return await rows.findEmployee(db, emp_id) ?? notFound(emp_id)
}

/** @throws {Failure} `employee-exists` */
export async function addEmployee (
  { db, requester }: Services,
  employee: Schemas['EmployeeCreate']
): Promise<VersionedEmployee> {
  return await rows.insertEmployee(db, authorOf(requester), employee) ?? exists(employee.emp_id)
}

/**
 * Replaces an employee, or adds it, as version 1, if there is none with this `emp_id`.
 *
 * @throws {Failure} `precondition-failed`, `precondition-required`, `invalid-request`
 */
export async function putEmployee (
  { db, requester, requireIfMatch }: Services,
  emp_id: number,
  replacement: Schemas['EmployeeReplacement'],
  known: Expected
): Promise<VersionedEmployee> {
  if (requireIfMatch) requireKnown(known.match ?? known.none)
  if (replacement.emp_id !== undefined && replacement.emp_id !== emp_id) throw elsewhere()
  return await writeWhole(db, authorOf(requester), { ...replacement, emp_id }, known) ?? changed(emp_id)
}

/** What a client knows of an employee that it writes: which versions it should be, and which it should not. */
export interface Expected { match: Known, none: Known }

async function writeWhole (
  db: Kysely<Database>,
  by: Author,
  employee: Schemas['EmployeeCreate'],
  known: Expected
): Promise<VersionedEmployee | undefined> {
  const { emp_id, ...fields } = employee
  const { match, none } = known
  const replaced = none === 'any'
    ? undefined
    : await rows.updateEmployee(db, by, emp_id, fields, { match: tags(match), noneMatch: none })
  if (replaced !== undefined || match !== undefined) return replaced
  const added = await rows.insertEmployee(db, by, employee)
  // There is one that should not be there, or that was added just now and is to be replaced.
  return added !== undefined || none !== undefined ? added : await writeWhole(db, by, employee, known)
}

/**
 * Changes the fields that `changes` has. A new `emp_id` moves the employee there, with its `id`.
 *
 * @throws {Failure} `employee-not-found`, `employee-exists`, `precondition-failed`, `precondition-required`
 */
export async function changeEmployee (
  { db, requester, requireIfMatch }: Services,
  emp_id: number,
  changes: Schemas['EmployeeUpdate'],
  known: Known
): Promise<VersionedEmployee> {
  if (requireIfMatch) requireKnown(known)
  const { emp_id: newEmpId = emp_id, ...fields } = changes
  const by = authorOf(requester)
  if (newEmpId !== emp_id) return await moveEmployee(db, by, emp_id, { ...fields, emp_id: newEmpId }, known)
  if (Object.keys(fields).length === 0) return await confirmEmployee(db, emp_id, known)
  return await rows.updateEmployee(db, by, emp_id, fields, { match: tags(known) }) ?? await missed(db, emp_id, known)
}

/** The employee, if it is the version that the client knows. */
async function confirmEmployee (db: Kysely<Database>, emp_id: number, known: Known): Promise<VersionedEmployee> {
  const employee = await getEmployee(db, emp_id)
  return tags(known)?.includes(rows.tagOf(employee)) === false ? changed(emp_id) : employee
}

/** Moves by removing and adding: the row may then belong on another server, where the table is spread over several. */
async function moveEmployee (
  db: Kysely<Database>,
  by: Author,
  emp_id: number,
  changes: Schemas['EmployeeUpdate'] & { emp_id: number },
  known: Known
): Promise<VersionedEmployee> {
  return await inTransaction(db, async (trx) => {
    // In the same order by everybody, so that those who cross each other's way cannot block each other for ever.
    await rows.lockEmployee(trx, Math.min(emp_id, changes.emp_id))
    await rows.lockEmployee(trx, Math.max(emp_id, changes.emp_id))
    const employee = await rows.takeEmployee(trx, emp_id, { match: tags(known) })
    if (employee === undefined) return await missed(trx, emp_id, known)
    const moved = { ...employee, ...changes, version: employee.version + 1 }
    const placed = await rows.putDownEmployee(trx, moved) ?? exists(changes.emp_id)
    await insertMove(trx, by, employee, placed)
    return placed
  })
}

/** @throws {Failure} `employee-not-found`, `precondition-failed`, `precondition-required` */
export async function removeEmployee (
  { db, requester, requireIfMatch }: Services,
  emp_id: number,
  known: Known
): Promise<void> {
  if (requireIfMatch) requireKnown(known)
  const removed = await rows.deleteEmployee(db, authorOf(requester), emp_id, { match: tags(known) })
  if (removed === undefined) await missed(db, emp_id, known)
}

/** Who is to be kept as having made a change. */
export function authorOf ({ id, username, requestId }: Requester): Author {
  return { actor_id: id, actor: username, request_id: requestId }
}

/** The tags among which a version has to be; undefined where it may be any. */
function tags (known: Known): readonly string[] | undefined {
  return known === 'any' ? undefined : known
}

/** Why nothing was written: there is no such employee, or it is not the version that the client knows. */
async function missed (db: Kysely<Database>, emp_id: number, known: Known): Promise<never> {
  // Where any version would do, there was none, though there may be one by now.
  const isThere = tags(known) !== undefined && await rows.findEmployee(db, emp_id) !== undefined
  return isThere ? changed(emp_id) : notFound(emp_id)
}

function requireKnown (known: Known): void {
  if (known !== undefined) return
  throw new Failure('precondition-required', 'Send If-Match with the ETag of the employee that you know')
}

function changed (emp_id: number): never {
  const detail = `Employee with emp_id '${emp_id}' is not as the request expects it; get it and decide anew`
  throw new Failure('precondition-failed', detail)
}

function elsewhere () {
  return new InvalidRequest([{ in: 'body', pointer: '/emp_id', message: 'Input should be the emp_id of the path' }])
}

function notFound (emp_id: number): never {
  throw new Failure('employee-not-found', `Employee with emp_id '${emp_id}' not found`)
}

function exists (emp_id: number): never {
  throw new Failure('employee-exists', existsAlready(emp_id))
}

/** The sentence about an `emp_id` that is taken. */
export function existsAlready (emp_id: number): string {
  return `Employee business ID '${emp_id}' already exists`
}
