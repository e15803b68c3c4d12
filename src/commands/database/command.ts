import type { OpenDatabase } from '../../database/handle.ts'
import type { Outcome } from '../command.ts'
import type { CommandContext } from '../employees/command.ts'

/** What the process gives to a command. */
export interface DatabaseCommandContext extends Pick<CommandContext, 'terminal' | 'signal'> {
  /** Opens the database, and applies no migrations. It is not called before the arguments are valid. */
  open: () => Promise<OpenDatabase>
}

/** Reads the arguments of a command and returns the function that runs it. @throws {Error} if they are not valid */
export type DatabaseCommand = (
  args: string[],
  context: DatabaseCommandContext
) => Promise<(database: OpenDatabase) => Promise<Outcome>>

/** The only argument, which is the path of a file. @throws {Error} */
export function fileOf ([file, ...more]: string[]): string {
  if (file === undefined || file.startsWith('-') || more.length > 0) throw new Error('Name one FILE')
  return file
}

/** Requires that there are no arguments. @throws {Error} */
export function refuseArguments (args: string[]): void {
  if (args.length > 0) throw new Error(`Unknown argument ${args.join(' ')}`)
}
