import { readFile, writeFile } from 'node:fs/promises'
import t from 'tap'
import { employeeColumns } from '../../src/database/employees/columns.ts'
import { listStatement } from '../../src/database/employees/list.ts'
import type { EmployeeFilters } from '../../src/database/employees/filters.ts'
import type { Slice } from '../../src/database/employees/order.ts'
import { emptyDatabase } from '../harness/database.ts'

const reviewed = new URL('list-shapes.sql', import.meta.url)

const start: Slice = { sort_by: 'emp_id', order: 'asc', offset: 0, limit: 101 }
const byName = { ...start, sort_by: 'emp_name' } as const

/** Lists, one for each shape that their statement takes. */
const shapes: Record<string, [EmployeeFilters, Slice]> = {
  'all employees': [{}, start],
  'all employees by name, backwards': [{}, { ...byName, order: 'desc' }],
  'after a cursor': [{}, { ...byName, after: { value: 'Ada', emp_id: 7 } }],
  'before a cursor': [{}, { ...byName, order: 'desc', after: { value: 'Ada', emp_id: 7 } }],
  'at an offset': [{}, { ...start, offset: 50 }],
  'a city': [{ city: 'lon' }, start],
  'a city after a cursor': [{ city: 'lon' }, { ...start, after: { value: 7, emp_id: 7 } }],
  'a city at an offset': [{ city: 'lon' }, { ...byName, offset: 50 }],
  'a text in any column': [{ q: 'ada' }, byName],
  'an empty text': [{ q: '' }, start],
  'days of birth': [{ born_from: '1970-01-01', born_to: '1979-12-31' }, { ...start, sort_by: 'emp_dob' }],
  'all filters': [
    { city: 'lon', country: 'king', emp_name: 'ada', q: 'love', born_from: '1970-01-01', born_to: '1979-12-31' },
    { ...start, sort_by: 'country', order: 'desc', after: { value: 'United Kingdom', emp_id: 7 }, offset: 50 }
  ]
}

await t.test('the SQL of lists is the reviewed one', async (t) => {
  const { db, close } = await emptyDatabase()
  t.teardown(close)
  const compiled = Object.entries(shapes).map(([name, [filters, slice]]) => {
    const { sql, parameters } = listStatement(filters, slice, employeeColumns).compile(db)
    const lines = sql.split('\n').filter((line) => line.trim() !== '')
    return [`-- ${name}`, ...lines, `-- parameters: ${JSON.stringify(parameters)}`, ''].join('\n')
  }).join('\n')
  if (process.env['UPDATE_LIST_SHAPES'] !== undefined) await writeFile(reviewed, compiled)
  t.equal(compiled, await readFile(reviewed, 'utf8'),
    'after a review, UPDATE_LIST_SHAPES=1 npx tap test/employees/list-shapes.test.ts writes the file')
})
