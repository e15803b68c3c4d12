import {
  addEmployee, changeEmployee, getEmployee, listEmployees, putEmployee, removeEmployee, tagOf, type VersionedEmployee
} from '../../domain/employees.ts'
import { importEmployees } from '../../domain/employee-import.ts'
import { walkEmployees } from '../../domain/employee-walk.ts'
import { followChanges, getHistory } from '../../domain/employee-history.ts'
import { etag, names, strongTags, weakTags } from '../entity-tags.ts'
import type { HandlersFor } from '../handler.ts'
import { nextLink } from '../link.ts'
import { readRows, rowMediaTypes, writeRows } from '../rows/rows.ts'

export const employees = {
  async listEmployees ({ query }, { db }) {
    return { status: 200, body: await listEmployees(db, query) }
  },

  async createEmployee ({ body }, context) {
    return added(await addEmployee(context, body))
  },

  async importEmployees ({ query, body: { mediaType, bytes } }, context) {
    return { status: 200, body: await importEmployees(context, readRows(mediaType, bytes), query) }
  },

  async exportEmployees ({ query }, { db, prefer }) {
    const { csv, ndjson } = rowMediaTypes
    const mediaType = query.format === undefined ? prefer([csv, ndjson]) : rowMediaTypes[query.format]
    return { status: 200, body: { mediaType, texts: writeRows(mediaType, walkEmployees(db), query) } }
  },

  async getEmployee ({ path, headers }, { db }) {
    const employee = await getEmployee(db, path.emp_id)
    const known = names(weakTags(headers['If-None-Match']), tagOf(employee))
    return known ? { status: 304, headers: { ETag: etag(tagOf(employee)) } } : shown(employee)
  },

  async replaceEmployee ({ path, headers, body }, context) {
    const known = { match: strongTags(headers['If-Match']), none: weakTags(headers['If-None-Match']) }
    const employee = await putEmployee(context, path.emp_id, body, known)
    return employee.version === 1 ? added(employee) : shown(employee)
  },

  async updateEmployee ({ path, headers, body }, context) {
    return shown(await changeEmployee(context, path.emp_id, body, strongTags(headers['If-Match'])))
  },

  async deleteEmployee ({ path, headers }, context) {
    await removeEmployee(context, path.emp_id, strongTags(headers['If-Match']))
    return { status: 204 }
  },

  async getEmployeeHistory ({ path, query }, { db }) {
    const { changes, next } = await getHistory(db, path.emp_id, query)
    const address = `/employees/${path.emp_id}/history`
    const headers = next === undefined ? {} : { Link: nextLink(address, { ...query, before: next }) }
    return { status: 200, headers, body: changes }
  },

  async listEmployeeChanges ({ query }, { db }) {
    const { changes, next } = await followChanges(db, query)
    return { status: 200, headers: { Link: nextLink('/employees/changes', { ...query, cursor: next }) }, body: changes }
  }
} satisfies HandlersFor<'employees'>

/** An employee, with the name of its version. */
function shown ({ version, ...body }: VersionedEmployee) {
  return { status: 200 as const, headers: { ETag: etag(tagOf({ ...body, version })) }, body }
}

/** An employee that was added, and where it is. */
function added (employee: VersionedEmployee) {
  const { headers, body } = shown(employee)
  return { status: 201 as const, headers: { ...headers, Location: `/employees/${employee.emp_id}` }, body }
}
