// Makes and manages accounts from a shell of the machine that can reach the database.

import { createPasswords } from '../src/domain/auth/password.ts'
import { type Accounts, userCommand } from '../src/commands/users.ts'
import { openConfigured } from './open-database.ts'
import { askPassword } from './user/password.ts'

async function open (): Promise<Accounts> {
  const { config, ...database } = await openConfigured()
  return { ...database, passwords: await createPasswords(config.passwordCost) }
}

const { code, text } = await userCommand(process.argv.slice(2), { open, askPassword })
if (code === 0) console.log(text)
else console.error(text)
process.exitCode = code
