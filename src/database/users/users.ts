import { type Kysely, type Selectable, sql } from 'kysely'
import type { Database, Users } from '../../../generated/database.ts'
import { lowerCase } from '../username.ts'

type UserRow = Selectable<Users>

// Columns are listed instead of `*`, so that prepared statements survive a migration that adds a column.
const accountColumns = ['id', 'username', 'is_admin', 'disabled'] as const

/** An account as responses have it. */
export type Account = Pick<UserRow, typeof accountColumns[number]>

/** Finds the account with this id. */
export async function findAccount (db: Kysely<Database>, id: number): Promise<Account | undefined> {
  return await db.selectFrom('users').select(accountColumns).where('id', '=', id).executeTakeFirst()
}

/** Finds the account and locks its row until the transaction ends. */
export async function lockAccount (db: Kysely<Database>, id: number): Promise<Account | undefined> {
  return await db.selectFrom('users').select(accountColumns).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Adds an account. Returns undefined if the username is taken. */
export async function insertUser (
  db: Kysely<Database>,
  user: Pick<UserRow, 'username' | 'password_hash' | 'is_admin'>
): Promise<Account | undefined> {
  return await db.insertInto('users').values(user)
    .onConflict((conflict) => conflict.expression(sql`lower(username)`).doNothing())
    .returning(accountColumns).executeTakeFirst()
}

/** Which users to list. */
export interface UserQuery {
  offset: number
  limit: number
  username_prefix?: string
}

/** Lists users by ascending id, which is the order of their creation. */
export async function selectUsers (db: Kysely<Database>, query: UserQuery): Promise<Account[]> {
  const { username_prefix: prefix = '' } = query
  return await db.selectFrom('users').select(accountColumns)
    .$if(prefix !== '', (select) => select
      // A range can use the index. The tilde sorts after every character that a username may have.
      .where(sql`lower(username)`, '>=', lowerCase(prefix))
      .where(sql`lower(username)`, '<', lowerCase(`${prefix}~`)))
    .orderBy('id').offset(query.offset).limit(query.limit).execute()
}

/** Updates the role or the `disabled` flag of an existing account. */
export async function updateAccount (
  db: Kysely<Database>,
  id: number,
  changes: Partial<Pick<UserRow, 'is_admin' | 'disabled'>>
): Promise<Account> {
  return await db.updateTable('users').set(changes).where('id', '=', id)
    .returning(accountColumns).executeTakeFirstOrThrow()
}

/** Deletes an account, and its sessions by cascade. */
export async function deleteUser (db: Kysely<Database>, id: number): Promise<void> {
  await db.deleteFrom('users').where('id', '=', id).execute()
}
