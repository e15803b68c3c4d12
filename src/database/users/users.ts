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

/** An account with its hash. Without an id, it gets the next one. */
export type CopiedAccount = Pick<UserRow, 'username' | 'password_hash' | 'is_admin' | 'disabled'> & { id?: number }

/** Adds accounts whose usernames and ids are free. The sequence of ids does not follow ids that are given. */
export async function insertAccounts (
  db: Kysely<Database>,
  accounts: CopiedAccount[]
): Promise<Array<Pick<UserRow, 'id' | 'username'>>> {
  const { rows } = await sql<Pick<UserRow, 'id' | 'username'>>`
    INSERT INTO users (id, username, password_hash, is_admin, disabled) OVERRIDING SYSTEM VALUE
    SELECT coalesce(id, nextval(pg_get_serial_sequence('users', 'id'))), username, password_hash, is_admin, disabled
    FROM json_to_recordset(${JSON.stringify(accounts)}::json)
      AS record (id bigint, username text, password_hash text, is_admin boolean, disabled boolean)
    RETURNING id, username`.execute(db)
  return rows
}

/** The greatest id that was assigned to an account so far, whether or not the account still exists; 0 for none. */
export async function lastAssignedId (db: Kysely<Database>): Promise<number> {
  const last = sql<number>`coalesce(pg_sequence_last_value(pg_get_serial_sequence('users', 'id')::regclass), 0)`
  const { id } = await db.selectNoFrom(last.as('id')).executeTakeFirstOrThrow()
  return id
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
