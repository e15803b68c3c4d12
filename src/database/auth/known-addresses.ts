import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { inSeconds, now } from '../time.ts'

/** Tells whether the account has had a login from this address. The id 0 stands for no account. */
export async function isKnownAddress (db: Kysely<Database>, user_id: number, address: string): Promise<boolean> {
  const known = await db.selectFrom('known_addresses').select('address')
    .where('user_id', '=', user_id).where('address', '=', address)
    .where('expires_at', '>', now).executeTakeFirst()
  return known !== undefined
}

/** Remembers for `ttlSeconds` that the account has had a login from this address. */
export async function rememberAddress (
  db: Kysely<Database>,
  user_id: number,
  address: string,
  ttlSeconds: number
): Promise<void> {
  const expires_at = inSeconds(ttlSeconds)
  await db.insertInto('known_addresses').values({ user_id, address, expires_at })
    .onConflict((conflict) => conflict.columns(['user_id', 'address']).doUpdateSet({ expires_at })).execute()
}
