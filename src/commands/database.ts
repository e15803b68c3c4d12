import { failureOutcome, type Outcome, withResource } from './command.ts'
import { backup } from './database/backup.ts'
import { check, repair } from './database/check.ts'
import type { DatabaseCommand, DatabaseCommandContext } from './database/command.ts'
import { restore } from './database/restore.ts'

const usage = `Usage: npm run database -- COMMAND

  backup FILE    write all data, as it is at one moment, to a file that appears when it is complete
  restore FILE   read a backup into an empty database, all or nothing
  check          report what a restore, a move or statements by hand have left amiss; exit code 1 if there is anything
  repair         check, and repair what was found

A backup has lines of JSON and works with any version of PostgreSQL and of the embedded database: it moves data from one
to the other, too. It contains the hashes of passwords.
The command works on the database of the service: DATABASE_URL, from the environment or .env. Only one process can open
an embedded database: stop the service first.`

const commands: Record<string, DatabaseCommand> = { backup, restore, check, repair }

/** Runs the command that the arguments name. */
export async function databaseCommand (
  [name = '', ...args]: string[],
  context: DatabaseCommandContext
): Promise<Outcome> {
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command === undefined) throw new Error(usage)
    const run = await command(args, context)
    return await withResource(context.open, run)
  } catch (error) {
    return failureOutcome(error, (field) => field)
  }
}
