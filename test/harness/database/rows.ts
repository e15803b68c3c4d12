import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'

const tables = ['users', 'sessions', 'attempts', 'known_addresses', 'audit', 'employees', 'employee_changes'] as const

/** Every row of every table as text, but for the tables that are left out. */
export async function allRows (
  db: Kysely<Database>,
  leftOut: ReadonlyArray<typeof tables[number]> = []
): Promise<string> {
  const texts = await Promise.all(tables.filter((table) => !leftOut.includes(table)).map(async (table) => {
    const { rows } = await sql<{ row: string }>`SELECT each::text AS row FROM ${sql.table(table)} AS each`.execute(db)
    return rows.map(({ row }) => `${table} ${row}`).sort()
  }))
  return texts.flat().join('\n')
}

/** The secrets among `texts` that stand in a text: as they are, or in what PostgreSQL shows of their bytes. */
export function found (text: string, ...secrets: string[]): string[] {
  return secrets.filter((secret) => text.includes(secret) || text.includes(Buffer.from(secret).toString('hex')))
}
