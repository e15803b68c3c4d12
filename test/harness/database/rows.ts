import { type Kysely, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'

const tables = ['users', 'sessions', 'attempts', 'known_addresses', 'audit', 'employees', 'employee_changes'] as const

/** Every row of every table as text, without the tables in `except`. */
export async function allRows (
  db: Kysely<Database>,
  except: ReadonlyArray<typeof tables[number]> = []
): Promise<string> {
  const texts = await Promise.all(tables.filter((table) => !except.includes(table)).map(async (table) => {
    const { rows } = await sql<{ row: string }>`SELECT each::text AS row FROM ${sql.table(table)} AS each`.execute(db)
    return rows.map(({ row }) => `${table} ${row}`).sort()
  }))
  return texts.flat().join('\n')
}

/** The secrets that occur in a text: as they are, or in the hexadecimal form of PostgreSQL's `bytea`. */
export function found (text: string, ...secrets: string[]): string[] {
  return secrets.filter((secret) => text.includes(secret) || text.includes(Buffer.from(secret).toString('hex')))
}
