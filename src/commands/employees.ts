import { ConfigError } from '../config/config.ts'
import { ImportRefused } from '../domain/employees/import.ts'
import { InvalidRequest } from '../domain/error.ts'
import type { Command, CommandContext, Outcome } from './employees/command.ts'
import { exportFile } from './employees/export.ts'
import { importFile } from './employees/import.ts'
import { rejectedRows } from './employees/report.ts'
import { seed } from './employees/seed.ts'

const usage = `Usage: npm run employees -- COMMAND

  import FILE          add the employees of a file of CSV or NDJSON; - is standard input
    --format FORMAT      csv or ndjson, where the name does not end in .csv, .ndjson or .jsonl
    --mode MODE          atomic: all rows or, where one is refused, none; partial: all but those that are refused
    --on-conflict WHAT   of a row whose emp_id is taken: error (refuse it), skip (leave it out) or update (replace)
    --dry-run            tell what would become of the rows, and write nothing
  export FILE          write the employees to a file, which is there once it is whole; - is standard output
    --format FORMAT      as for an import
    --raw                write CSV as it is, also what spreadsheets would run as formulas
    --q TEXT             only those whose name, city or country has this text
    --emp-name TEXT, --city TEXT, --country TEXT, --born-from DATE, --born-to DATE
                         only those to whom this applies
    --sort-by FIELD      and --order asc or desc
  seed --count N       add N plausible people, where their emp_ids from 1 on are free
    --seed S             a number; the same people for the same (1)

Ctrl-C stops cleanly: an atomic import and an export leave nothing, the others what was written until then.
The database is the one that the service would use: DATABASE_URL, or .env. An embedded one serves one process: stop the
service first.`

const configurationError = 78 // EX_CONFIG of sysexits.h

const commands: Record<string, Command> = { import: importFile, export: exportFile, seed }

/** Carries out the command that the arguments make up, for whoever has a shell of the machine. */
export async function employeesCommand ([name = '', ...args]: string[], means: CommandContext): Promise<Outcome> {
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command === undefined) throw new Error(usage)
    return await carryOut(await command(args, means), means)
  } catch (error) {
    return { code: error instanceof ConfigError ? configurationError : 1, text: explain(error) }
  }
}

async function carryOut (run: Awaited<ReturnType<Command>>, { open }: CommandContext): Promise<Outcome> {
  const { db, close } = await open()
  try {
    return await run(db)
  } finally {
    await close()
  }
}

function explain (error: unknown): string {
  if (error instanceof ImportRefused) return [`${error.message}.`, ...rejectedRows(error.report)].join('\n')
  if (error instanceof InvalidRequest) {
    const optionOf = (pointer: string) => `--${pointer.slice(1).replaceAll('_', '-')}`
    return error.errors.map(({ pointer, message }) => `${optionOf(pointer)}: ${message}`).join('\n')
  }
  return (error as Error).message
}
