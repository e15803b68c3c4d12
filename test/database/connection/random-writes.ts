import { type Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { insertEmployee } from '../../../src/database/employees/writes/insert.ts'
import { updateEmployee } from '../../../src/database/employees/writes/update.ts'
import { noActor } from '../../harness/requests/writes.ts'

const fields = ['emp_name', 'city', 'country'] as const
type Fields = Record<typeof fields[number], string>

/**
 * Changes random fields of 24 employees, each time by one of several services, to values that name the field. Returns
 * the employees as the services acknowledged them and as they are stored at the end.
 *
 * @throws {Error} as soon as an answer is not that of its own statement
 */
export async function writeAtRandom (services: Array<Kysely<Database>>, times: number) {
  const acknowledged = new Map<number, Fields>()
  let written = 0

  /** Changes one employee again and again. No other writer changes it. */
  async function write (emp_id: number): Promise<void> {
    let row: Fields = { emp_name: 'emp_name 0', city: 'city 0', country: 'country 0' }
    await insertEmployee(any(services), noActor, { ...row, emp_id, emp_dob: '1985-12-10' })
    while (written < times) {
      const field = any(fields)
      const change = { [field]: `${field} ${++written}` }
      row = { ...row, ...change }
      const answer = fieldsOf(await updateEmployee(any(services), noActor, emp_id, change))
      if (fields.some((name) => answer[name] !== row[name])) {
        throw new Error(`${JSON.stringify(change)} was answered by ${JSON.stringify(answer)}`)
      }
      acknowledged.set(emp_id, row)
    }
  }

  await Promise.all(Array.from({ length: 24 }, async (_, index) => { await write(index + 1) }))
  const rows = await any(services).selectFrom('employees').selectAll().orderBy('emp_id').execute()
  const stored = new Map(rows.map((row) => [row.emp_id, fieldsOf(row)]))
  return { stored, acknowledged: new Map([...acknowledged].toSorted(([one], [other]) => one - other)) }
}

function any<Item> (items: readonly Item[]): Item {
  return items[Math.floor(Math.random() * items.length)] as Item
}

function fieldsOf (row: Fields | undefined): Fields {
  const { emp_name = '', city = '', country = '' } = row ?? {}
  return { emp_name, city, country }
}
