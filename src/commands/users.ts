import { parseArgs } from 'node:util'
import type { Kysely } from 'kysely'
import type { Database } from '../../generated/database.ts'
import { violations } from '../contract/messages.ts'
import { validatorAt } from '../contract/schemas/validators.ts'
import { type Passwords, passwordProblem } from '../domain/auth/password.ts'
import { InvalidRequest } from '../domain/error.ts'
import { localRequester } from '../domain/requester.ts'
import { createUser, requireFreeUsername } from '../domain/users/registration.ts'
import { changeUser, getUserByName, resetUserPassword } from '../domain/users/users.ts'
import { failureOutcome, type Outcome, withResource } from './command.ts'

const usage = `Usage: npm run user -- COMMAND NAME

  create NAME           create an account; its password is prompted for, or read from standard input
  create NAME --admin   create an administrator
  promote NAME          make the account an administrator
  demote NAME           remove the administrative privileges of the account
  disable NAME          end the sessions of the account and reject its logins
  enable NAME           accept logins of the account again
  reset-password NAME   print a temporary password, for one login that can only change the password

The command works on the database of the service: DATABASE_URL, from the environment or .env. Only one process can open
an embedded database: stop the service first.`

/** The services that the commands use, on an open database. */
export interface UserServices { db: Kysely<Database>, passwords: Passwords, close: () => Promise<void> }

/** What the process gives to a command. Neither function is called before the arguments are valid. */
export interface UserCommandContext {
  open: () => Promise<UserServices>
  /**
   * Prompts for the password of a new account, or reads it from standard input.
   *
   * @param problemOf - a sentence about why a password is refused; a person can then enter another one
   */
  askPassword: (problemOf: (password: string) => string | undefined) => Promise<string>
}

interface Options { is_admin: boolean, askPassword: UserCommandContext['askPassword'] }

/** Runs a command and returns its output. */
type Command = (services: UserServices, username: string, options: Options) => Promise<string>

const commands: Record<string, Command> = {
  async create (services, username, { is_admin, askPassword }) {
    const errors = violations(validatorAt('/components/schemas/Username'), username, 'body')
    if (errors.length > 0) throw new InvalidRequest(errors.map((error) => ({ ...error, pointer: '/username' })))
    await requireFreeUsername(services.db, username)
    const password = await askPassword((password) => passwordProblem(password, username))
    const { id } = await createUser(services, localRequester, { username, password, is_admin })
    return `Created the ${is_admin ? 'administrator' : 'user'} ${username} with the id ${id}.`
  },
  promote: async (services, name) => await change(services, name, { is_admin: true }, 'is now an administrator'),
  demote: async (services, name) => await change(services, name, { is_admin: false }, 'is no longer an administrator'),
  disable: async (services, name) => await change(services, name, { disabled: true }, 'is now disabled'),
  enable: async (services, name) => await change(services, name, { disabled: false }, 'is now enabled'),
  async 'reset-password' (services, name) {
    const { id } = await getUserByName(services.db, name)
    return await resetUserPassword(services, localRequester, id)
  }
}

/** Runs the command that the arguments name. */
export async function userCommand (args: string[], context: UserCommandContext): Promise<Outcome> {
  try {
    return { code: 0, text: await run(args, context) }
  } catch (error) {
    return failureOutcome(error, (field) => field)
  }
}

async function run (args: string[], { open, askPassword }: UserCommandContext): Promise<string> {
  const { positionals: [name = '', username = '', ...more], values: { admin } } =
    parseArgs({ args, allowPositionals: true, options: { admin: { type: 'boolean', default: false } } })
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined || username === '' || more.length > 0 || (admin && name !== 'create')) {
    throw new Error(usage)
  }
  return await withResource(open, async (services) =>
    await command(services, username, { is_admin: admin, askPassword }))
}

async function change (
  { db }: UserServices,
  name: string,
  changes: { is_admin?: boolean, disabled?: boolean },
  result: string
): Promise<string> {
  const { id, username } = await getUserByName(db, name)
  await changeUser(db, localRequester, id, changes)
  return `${username} ${result}.`
}
