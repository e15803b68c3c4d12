// Makes and manages accounts from a shell of the machine that can reach the database.

import { existsSync } from 'node:fs'
import { loadConfig } from '../src/config.ts'
import { openDatabase } from '../src/database/database.ts'
import { createPasswords } from '../src/domain/password.ts'
import { type Accounts, userCommand } from '../src/user-command.ts'
import { askPassword } from './user/password.ts'

async function open (): Promise<Accounts> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const config = loadConfig(process.env)
  const { db, migrate, close } = await openDatabase(config.database)
  await migrate()
  return { db, close, passwords: await createPasswords(config.passwordCost) }
}

const { code, text } = await userCommand(process.argv.slice(2), { open, askPassword })
if (code === 0) console.log(text)
else console.error(text)
process.exitCode = code
