import type { Readable, Writable } from 'node:stream'
import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import type { OpenDatabase } from '../../database/handle.ts'
import type { Outcome } from '../command.ts'

/** What the process gives to a command. */
export interface CommandContext {
  /** Opens the database. It is not called before the arguments are valid. */
  open: () => Promise<Pick<OpenDatabase, 'db' | 'close'>>
  /** Standard input, which the file name `-` stands for where a file is read. */
  input: Readable
  /** Standard output, which the file name `-` stands for where a file is written. */
  output: Writable
  /** Where progress is shown. */
  terminal: Writable & { isTTY?: boolean }
  /** Aborted when the user interrupts the command. */
  signal: AbortSignal
}

/** Parses the arguments of a command and returns the function that runs it. @throws {Error} if they are not valid */
export type Command = (args: string[], context: CommandContext) => Promise<(db: Kysely<Database>) => Promise<Outcome>>
