import { parseArgs } from 'node:util'
import type { Kysely } from 'kysely'
import type { Database } from '../../generated/database.ts'
import { ConfigError } from '../config/config.ts'
import { violations } from '../contract/messages.ts'
import { compileAt } from '../contract/schemas.ts'
import { localRequester } from '../domain/requester.ts'
import { InvalidRequest } from '../domain/error.ts'
import type { Passwords } from '../domain/auth/password.ts'
import { createUser } from '../domain/users/registration.ts'
import { changeUser, resetPassword, getUserByName } from '../domain/users/users.ts'

const usage = `Usage: npm run user -- COMMAND NAME

  create NAME           make an account; its password is asked for, or read from standard input
  create NAME --admin   make an administrator's
  promote NAME          make an account an administrator's
  demote NAME           make it an ordinary one
  disable NAME          keep it from logging in, and end its sessions
  enable NAME           let it log in again
  reset-password NAME   print a temporary password, good for one login that can only change it

The database is the one that the service would use: DATABASE_URL, or .env. An embedded one serves one process: stop the
service first.`

const configurationError = 78 // EX_CONFIG of sysexits.h

/** What a command works on. */
export interface Accounts { db: Kysely<Database>, passwords: Passwords, close: () => Promise<void> }

/** How a command comes by what it needs; nothing of it is touched by one that is not understood. */
export interface CommandContext {
  open: () => Promise<Accounts>
  /** The password of an account to be. */
  askPassword: () => Promise<string>
}

/** The exit code of a command, and what it says: of its work on standard output, of a failure on standard error. */
export interface Outcome { code: number, text: string }

type Command = (accounts: Accounts, name: string, options: { is_admin: boolean } & CommandContext) => Promise<string>

/** Each does its work and says what it did. */
const commands: Record<string, Command> = {
  async create (accounts, username, { is_admin, askPassword }) {
    const user = { username, password: await askPassword() }
    const errors = violations(compileAt('/components/schemas/UserCreate'), user, 'body')
    if (errors.length > 0) throw new InvalidRequest(errors)
    const { id } = await createUser(accounts, localRequester, { ...user, is_admin })
    return `${username} has ${is_admin ? "an administrator's" : 'an'} account now, with id ${id}.`
  },
  promote: async (accounts, name) => await change(accounts, name, { is_admin: true }, 'is an administrator'),
  demote: async (accounts, name) => await change(accounts, name, { is_admin: false }, 'is no administrator'),
  disable: async (accounts, name) => await change(accounts, name, { disabled: true }, 'is disabled'),
  enable: async (accounts, name) => await change(accounts, name, { disabled: false }, 'is enabled'),
  async 'reset-password' (accounts, name) {
    const { id } = await getUserByName(accounts.db, name)
    return await resetPassword(accounts, localRequester, id)
  }
}

/** Carries out the command that the arguments make up, for whoever has a shell of the machine. */
export async function userCommand (args: string[], means: CommandContext): Promise<Outcome> {
  try {
    return { code: 0, text: await carryOut(args, means) }
  } catch (error) {
    return { code: error instanceof ConfigError ? configurationError : 1, text: explain(error) }
  }
}

async function carryOut (args: string[], means: CommandContext): Promise<string> {
  const { positionals: [command = '', name = '', ...more], values: { admin } } =
    parseArgs({ args, allowPositionals: true, options: { admin: { type: 'boolean', default: false } } })
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined
  if (run === undefined || name === '' || more.length > 0 || (admin && command !== 'create')) throw new Error(usage)
  const accounts = await means.open()
  try {
    return await run(accounts, name, { is_admin: admin, ...means })
  } finally {
    await accounts.close()
  }
}

async function change (
  { db }: Accounts,
  name: string,
  changes: { is_admin?: boolean, disabled?: boolean },
  is: string
): Promise<string> {
  const { id, username } = await getUserByName(db, name)
  await changeUser(db, localRequester, id, changes)
  return `${username} ${is} now.`
}

function explain (error: unknown): string {
  if (error instanceof InvalidRequest) {
    return error.errors.map(({ pointer, message }) => `${pointer.slice(1)}: ${message}`).join('\n')
  }
  return (error as Error).message
}
