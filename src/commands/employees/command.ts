import type { Readable, Writable } from 'node:stream'
import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'

/** What a command works on. */
export interface Directory { db: Kysely<Database>, close: () => Promise<void> }

/** How a command comes by what it needs; nothing of it is touched by one that is not understood. */
export interface CommandContext {
  open: () => Promise<Directory>
  /** What `-` stands for where a file is read, and where one is written. */
  input: Readable
  output: Writable
  /** Where progress is shown. */
  terminal: Writable & { isTTY?: boolean }
  /** Aborted when whoever started the command wants it to stop. */
  signal: AbortSignal
}

/** The exit code of a command, and what it says: of its work on standard output, of a failure on standard error. */
export interface Outcome { code: number, text: string }

/** Understands the arguments of a command, and returns what carries it out. @throws where it does not */
export type Command = (args: string[], means: CommandContext) => Promise<(db: Directory['db']) => Promise<Outcome>>
