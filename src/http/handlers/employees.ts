import type { components } from '../../../generated/openapi.ts'
import type { Input } from '../../contract/operations.ts'
import {
  addEmployee, changeEmployee, getEmployee, putEmployee, removeEmployee
} from '../../domain/employees/employees.ts'
import { followChanges, getHistory } from '../../domain/employees/history.ts'
import { importEmployees } from '../../domain/employees/import.ts'
import { type EmployeePage, exportEmployees, listEmployees, requireAtMost } from '../../domain/employees/list.ts'
import { matches, tagOf } from '../../domain/employees/tags.ts'
import { formatOf, formatRows, formats, offeredMediaTypes, rowMediaTypes } from '../../formats/formats.ts'
import { readEmployees } from '../../formats/read.ts'
import { maxWorkbookRows } from '../../formats/xlsx/write.ts'
import type { HandlersFor, Services } from '../handler.ts'
import { readCursor, writeCursor } from '../messages/cursors.ts'
import { etag, parseIfMatch, parseIfNoneMatch } from '../messages/entity-tags.ts'
import { readFeedCursor, writeFeedCursor } from '../messages/feed-cursors.ts'
import { link, linkById } from '../messages/link.ts'

type Employee = components['schemas']['Employee']

export const employees = {
  async listEmployees ({ query }, { db, publicUrl }) {
    const { employees, total, ...pages } = await listEmployees(db, { ...query, position: readCursor(query) })
    const headers = { Link: pageLinks(publicUrl, query, pages), ...total !== undefined && { 'X-Total-Count': total } }
    return { status: 200, headers, body: employees }
  },

  async createEmployee ({ body }, context) {
    return created(context, await addEmployee(context, body))
  },

  async importEmployees ({ query, body: { mediaType, encoding, bytes } }, context) {
    const { rows, recognized } = readEmployees(bytes, { format: formatOf(mediaType), encoding, ...query })
    const options = { ...query, file: recognized }
    return { status: 200, body: await context.imports.run(async () => await importEmployees(context, rows, options)) }
  },

  async exportEmployees ({ query }, { db, prefer }) {
    const format = query.format ?? formats[prefer(offeredMediaTypes)]
    if (format === 'xlsx') await requireAtMost(db, query, maxWorkbookRows)
    const chunks = formatRows(format, exportEmployees(db, query), query)
    const name = `employees-${new Date().toISOString().slice(0, 10)}.${format}`
    const headers = { 'Content-Disposition': `attachment; filename="${name}"` }
    return { status: 200, headers, body: { mediaType: rowMediaTypes[format], chunks } }
  },

  async getEmployee ({ path, headers }, { db }) {
    const employee = await getEmployee(db, path.emp_id)
    const isUnchanged = matches(parseIfNoneMatch(headers['If-None-Match']), employee)
    return isUnchanged ? { status: 304, headers: { ETag: etag(tagOf(employee)) } } : ok(employee)
  },

  async replaceEmployee ({ path, headers, body }, context) {
    const [match, noneMatch] = [parseIfMatch(headers['If-Match']), parseIfNoneMatch(headers['If-None-Match'])]
    const { employee, isNew } = await putEmployee(context, path.emp_id, body, { match, noneMatch })
    return isNew ? created(context, employee) : ok(employee)
  },

  async updateEmployee ({ path, headers, body }, context) {
    return ok(await changeEmployee(context, path.emp_id, body, parseIfMatch(headers['If-Match'])))
  },

  async deleteEmployee ({ path, headers }, context) {
    await removeEmployee(context, path.emp_id, parseIfMatch(headers['If-Match']))
    return { status: 204 }
  },

  async listEmployeeHistory ({ path, query }, { db, publicUrl }) {
    const { rows, ...pages } = await getHistory(db, path.emp_id, query)
    const headers = { Link: linkById(`${publicUrl}/employees/${path.emp_id}/history`, query, pages) }
    return { status: 200, headers, body: rows }
  },

  async listEmployeeChanges ({ query }, { db, publicUrl }) {
    const after = readFeedCursor(query.cursor)
    const { changes, previous, next } = await followChanges(db, { after, limit: query.limit })
    const headers = {
      Link: link(`${publicUrl}/employees/changes`, query, {
        first: { cursor: writeFeedCursor(undefined) },
        prev: after && { cursor: writeFeedCursor(previous) },
        next: { cursor: writeFeedCursor(next) }
      })
    }
    return { status: 200, headers, body: changes }
  }
} satisfies HandlersFor<'employees'>

/** 200 with the employee and its ETag. */
function ok (body: Employee) {
  return { status: 200 as const, headers: { ETag: etag(tagOf(body)) }, body }
}

/** 201 with the new employee, its ETag and its location. */
function created ({ publicUrl }: Pick<Services, 'publicUrl'>, employee: Employee) {
  const { headers, body } = ok(employee)
  return { status: 201 as const, headers: { ...headers, Location: `${publicUrl}/employees/${employee.emp_id}` }, body }
}

function pageLinks (
  publicUrl: string,
  query: Input<'listEmployees'>['query'],
  { previous, next }: Pick<EmployeePage, 'previous' | 'next'>
): string {
  const { offset: _, cursor: __, ...shared } = query
  return link(`${publicUrl}/employees`, shared, {
    first: {},
    prev: previous && { cursor: writeCursor(previous, query) },
    next: next && { cursor: writeCursor(next, query) }
  })
}
