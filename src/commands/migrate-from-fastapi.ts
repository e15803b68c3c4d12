import { parseArgs } from 'node:util'
import { readOnly } from '../database/maintenance/fastapi/rows.ts'
import { findTable, type SourceTable } from '../database/maintenance/fastapi/tables.ts'
import { failureOutcome, type Outcome, withResource } from './command.ts'
import type { Migration, MigrationContext } from './fastapi/command.ts'
import { copyEmployees, employeeColumns, keepsEmployeeIds } from './fastapi/employees.ts'
import { createNotCopied } from './fastapi/not-copied.ts'
import { migrationOutcome, type TableResult } from './fastapi/outcome.ts'
import { copiedUserColumns, copyUsers, userColumns } from './fastapi/users.ts'

const usage = `Usage: npm run migrate-from-fastapi -- --from URL

  --from URL      the PostgreSQL database of the FastAPI service, as postgres://USER:PASSWORD@HOST/DATABASE; it is only
                  read, in one transaction. Where the URL is silent, PGPASSWORD and the other variables of libpq count
  --schema NAME   the schema of its tables employee and user; by default, the search_path finds them
  --report FILE   where the rows go that are not copied, with the reasons, as lines of JSON; by default,
                  migrate-from-fastapi.ndjson
  --dry-run       check all rows and report the result, without writing anything to the database

Nothing that exists is changed: a row that was copied before is unchanged, and one that differs is reported. So the
command can be run again, after Ctrl-C or for what was added since. The exit code is 1 if rows were not copied.
The rows are copied to the database of the service: DATABASE_URL, from the environment or .env. Only one process can
open an embedded database: stop the service first.`

interface Options { from: string, schema: string | undefined, report: string, dry_run: boolean }

/** Copies the accounts and the employees of the FastAPI service. */
export async function migrateFromFastapi (args: string[], context: MigrationContext): Promise<Outcome> {
  try {
    const options = readOptions(args)
    return await withResource(async () => await context.openSource(options.from, '--from'), async ({ db }) =>
      await readOnly(db, async (source) => await migrate(source, options, context)))
  } catch (error) {
    return failureOutcome(error, (field) => field)
  }
}

function readOptions (args: string[]): Options {
  const { values: { from, schema, report, 'dry-run': dry_run } } = parseArgs({
    args,
    options: {
      from: { type: 'string' },
      schema: { type: 'string' },
      report: { type: 'string', default: 'migrate-from-fastapi.ndjson' },
      'dry-run': { type: 'boolean', default: false }
    }
  })
  if (from === undefined) throw new Error(usage)
  return { from, schema, report, dry_run }
}

async function migrate (
  source: Migration['source'],
  { schema, report: file, dry_run }: Options,
  { open, terminal, signal }: MigrationContext
): Promise<Outcome> {
  const users = await findTable(source, 'user', userColumns, schema)
  const employees = await findTable(source, 'employee', employeeColumns, schema)
  return await withResource(open, async ({ db }) => {
    const notCopied = await createNotCopied(file)
    const migration = { source, db, terminal, signal, notCopied, dry_run }
    const tables: TableResult[] = []
    try {
      tables.push(await usersResult(migration, users))
      if (!signal.aborted) tables.push(await employeesResult(migration, employees))
    } finally {
      notCopied.close()
    }
    return migrationOutcome({ tables, file, dry_run, interrupted: signal.aborted })
  })
}

async function usersResult (migration: Migration, table: SourceTable): Promise<TableResult> {
  const { newIds, ...tally } = await copyUsers(migration, table)
  const { columns, hash } = copiedUserColumns(table)
  const remark = `New ids: ${newIds}. This service assigned theirs, or greater ones, before, and reuses none.`
  return { table, columns: [...columns, hash], tally, remarks: newIds > 0 ? [remark] : [] }
}

async function employeesResult (migration: Migration, table: SourceTable): Promise<TableResult> {
  const tally = await copyEmployees(migration, table)
  const keepsIds = keepsEmployeeIds(table)
  const remark = 'Their ids are new: here an id is a UUID.'
  return { table, columns: ['id', ...employeeColumns], tally, remarks: keepsIds ? [] : [remark] }
}
