import { violations } from '../../contract/messages.ts'
import { validatorAt } from '../../contract/schemas/validators.ts'
import { readUsers, type SourceUser } from '../../database/maintenance/fastapi/rows.ts'
import { countRows, type SourceTable } from '../../database/maintenance/fastapi/tables.ts'
import type { CopiedAccount } from '../../database/users/users.ts'
import { hashProblem } from '../../domain/auth/password-hash.ts'
import { localRequester } from '../../domain/requester.ts'
import { copyUsers as copyBatch } from '../../domain/users/copy.ts'
import { rowsUntil } from '../interruption.ts'
import { counted, withProgress } from '../progress.ts'
import type { Migration } from './command.ts'
import { type Checked, copyRows, type Tally } from './rows.ts'

const hashColumns = ['hashed_password', 'password_hash'] as const
/** The columns that the table of accounts should have, among them one of two for the hash. */
export const userColumns = ['id', 'username', hashColumns, 'is_admin'] as const

/** The columns of a table of accounts that are copied: `disabled` only if there is such a flag. */
export function copiedUserColumns ({ types }: SourceTable): { columns: string[], hash: string } {
  const flag = types.get('disabled') === 'boolean' ? ['disabled'] : []
  return { columns: ['id', 'username', 'is_admin', ...flag], hash: String(hashColumns.find((name) => types.has(name))) }
}

/** The outcome of the copy of the accounts, and how many of the created ones have new ids. */
export interface UserTally extends Tally { newIds: number }

/** Copies the accounts: first those that keep their ids, then those that get the next ones. */
export async function copyUsers (migration: Migration, table: SourceTable): Promise<UserTally> {
  const { source, db, terminal, signal, dry_run } = migration
  const { columns, hash } = copiedUserColumns(table)
  const hasNumbers = ['integer', 'bigint', 'smallint'].includes(String(table.types.get('id')))
  const check = (row: SourceUser) => checkUser(row, hasNumbers)
  const services = { db, requester: localRequester }
  const options = { reason: 'copied from the FastAPI service', dry_run }
  const postponed: CopiedAccount[] = []

  const total = await countRows(source, table)
  const kept = await withProgress(terminal, 'rows', total, async (report) => {
    const rows = rowsUntil(signal, counted(readUsers(source, table, columns, hash), report), true)
    return await copyRows(table.name, checked(rows, check), async (users) => {
      const outcomes = await copyBatch(services, users, options)
      postponed.push(...users.filter((_, index) => outcomes[index] === 'postponed'))
      return outcomes
    }, migration)
  })
  // After an interruption, the ids of accounts that were not read yet should stay free.
  const rest = signal.aborted ? [] : postponed.map(({ id, ...value }) => ({ json: String(id), value }))
  const { created } = await copyRows(table.name, [rest], async (users) => await copyBatch(services, users, options),
    migration)
  const newIds = hasNumbers ? created : kept.created
  return { ...kept, created: kept.created + created, newIds }
}

async function * checked (
  batches: AsyncIterable<SourceUser[]>,
  check: (row: SourceUser) => Checked<CopiedAccount>
): AsyncGenerator<Array<Checked<CopiedAccount>>> {
  for await (const batch of batches) yield batch.map(check)
}

const isUsername = validatorAt('/components/schemas/Username')

function checkUser ({ json, password_hash, repeated }: SourceUser, keepsId: boolean): Checked<CopiedAccount> {
  const { id, username, is_admin, disabled } = JSON.parse(json) as Record<string, unknown>
  const reasons = violations(isUsername, username, 'body').map(({ message }) => `username: ${message}`)
  if (repeated && reasons.length === 0) reasons.push('username: Another account has this username, regardless of case')
  if (typeof is_admin !== 'boolean') reasons.push('is_admin: Input should be a valid boolean')
  const problem = hashProblem(password_hash)
  if (problem !== undefined) reasons.push(problem)
  if (reasons.length > 0) return { json, reasons }
  const account = {
    username: String(username),
    is_admin: is_admin === true,
    disabled: disabled === true,
    password_hash: String(password_hash)
  }
  return { json, value: keepsId ? { ...account, id: Number(id) } : account }
}
