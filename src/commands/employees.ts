import { ImportRefused } from '../domain/employees/import.ts'
import { failureOutcome, type Outcome, withResource } from './command.ts'
import type { Command, CommandContext } from './employees/command.ts'
import { exportFile } from './employees/export.ts'
import { importFile } from './employees/import.ts'
import { recognized, rowErrors } from './employees/report.ts'
import { seed } from './employees/seed.ts'

const usage = `Usage: npm run employees -- COMMAND

  import FILE          import employees from a .xlsx, CSV or NDJSON file; - is standard input
    --format FORMAT      csv, ndjson or xlsx; by default, the content of the file tells it
    --date-format ORDER  DMY, MDY or YMD, for dates such as 07.03.1979; dates like 1979-03-07 are always understood
    --mode MODE          atomic (default): all rows, or none if one is invalid; partial: all valid rows
    --on-conflict WHAT   for a row whose emp_id exists: error (default), skip the row, or update the employee
    --dry-run            check the rows and report the result, without writing anything
    --raw                keep the apostrophe that an export puts before texts that spreadsheets would run as formulas
  export FILE          export employees to a file, which appears when it is complete; - is standard output
    --format FORMAT      csv, ndjson or xlsx; only needed if the name does not end in .csv, .ndjson, .jsonl or .xlsx
    --bom                begin CSV with a byte order mark, by which Excel recognizes UTF-8
    --raw                leave CSV cells unchanged that spreadsheets would run as formulas
    --q TEXT             only employees with this text in their name, city or country
    --emp-name TEXT, --city TEXT, --country TEXT, --born-from DATE, --born-to DATE
                         only employees that match
    --sort-by FIELD      and --order asc or desc
  seed --count N       add generated employees for those of the emp_ids 1 to N that do not exist
    --seed S             a number that selects the generated data (default 1)

Ctrl-C interrupts a command. An atomic import or an export then has no effect; a partial import or a seed keeps the rows
that were already written.
The command works on the database of the service: DATABASE_URL, from the environment or .env. Only one process can open
an embedded database: stop the service first.`

const commands: Record<string, Command> = { import: importFile, export: exportFile, seed }

/** Runs the command that the arguments name. */
export async function employeesCommand ([name = '', ...args]: string[], context: CommandContext): Promise<Outcome> {
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command === undefined) throw new Error(usage)
    const run = await command(args, context)
    return await withResource(context.open, async ({ db }) => await run(db))
  } catch (error) {
    if (error instanceof ImportRefused) {
      const lines = [`${error.message}.`, ...recognized(error.report), ...rowErrors(error.report)]
      return { code: 1, text: lines.join('\n') }
    }
    return failureOutcome(error, (field) => `--${field.replaceAll('_', '-')}`)
  }
}
