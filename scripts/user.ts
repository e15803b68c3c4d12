// Creates and administers accounts: `npm run user`.

import { userCommand, type UserServices } from '../src/commands/users.ts'
import { passwordCost } from '../src/config/config.ts'
import { createPasswords } from '../src/domain/auth/password.ts'
import { exitWith, openConfigured } from './command.ts'
import { askPassword } from './user/password.ts'

async function open (): Promise<UserServices> {
  return { ...await openConfigured(), passwords: createPasswords(passwordCost) }
}

exitWith(await userCommand(process.argv.slice(2), { open, askPassword }))
