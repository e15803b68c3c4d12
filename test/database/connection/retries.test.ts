import { type Kysely, sql } from 'kysely'
import t from 'tap'
import type { Database } from '../../../generated/database.ts'
import { inTransaction } from '../../../src/database/connection/transaction.ts'
import { emptyDatabase } from '../../harness/database.ts'
import { createPlace, open, skip } from '../../harness/postgres/databases.ts'

/** A function that fails as often as is wanted, in whatever transactions. */
const lose = sql`
  CREATE SEQUENCE calls;
  CREATE FUNCTION lose(times integer, state text) RETURNS integer LANGUAGE plpgsql AS $$ BEGIN
    IF nextval('calls') <= times THEN RAISE 'lost' USING ERRCODE = state; END IF;
    RETURN nextval('calls');
  END $$`

await t.test('a statement that lost against another is tried again, three times', async (t) => {
  const { db, close } = await emptyDatabase()
  t.teardown(close)
  for (const part of lose.compile(db).sql.split(/;(?=\s*CREATE)/)) await sql.raw(part).execute(db)
  await sql`CREATE TABLE results (result integer)`.execute(db)
  for (const state of ['40001', '40P01']) {
    for (const losses of [1, 3, 4]) {
      for (const statement of [sql`SELECT lose(${losses}, ${state}) AS result`,
        sql`INSERT INTO results SELECT lose(${losses}, ${state}) RETURNING result`]) {
        await sql`ALTER SEQUENCE calls RESTART`.execute(db)
        const outcome = statement.execute(db)
        if (losses < 4) t.match((await outcome).rows, [{ result: losses + 2 }], `${losses} losses`)
        else await t.rejects(outcome, { code: state }, `${losses} losses`)
      }
    }
  }
  t.equal((await sql`SELECT FROM results`.execute(db)).rows.length, 4, 'what was lost left nothing behind')
})

await t.test('a statement that failed for another reason is not tried again', async (t) => {
  const { db, close } = await emptyDatabase()
  t.teardown(close)
  for (const part of lose.compile(db).sql.split(/;(?=\s*CREATE)/)) await sql.raw(part).execute(db)
  await t.rejects(sql`SELECT lose(1, '57014')`.execute(db), { code: '57014' })
  t.match((await sql`SELECT lose(1, '57014') AS result`.execute(db)).rows, [{ result: 3 }])
})

await t.test('a statement whose name the server has forgotten is executed all the same', { skip }, async (t) => {
  const { url } = await createPlace(t)
  await (await open(t, url)).migrate()
  const read = async (db: Kysely<Database>) => await db.selectFrom('employees').selectAll().execute()
  const write = async (db: Kysely<Database>) => await db.deleteFrom('employees').returningAll().execute()
  for (const work of [read, write, async (db: Kysely<Database>) => await inTransaction(db, read)]) {
    const { db } = await open(t, url)
    await db.connection().execute(async (connection) => {
      await read(connection)
      await write(connection)
      await sql`DEALLOCATE ALL`.execute(connection)
    })
    t.same(await work(db), [])
  }
})

await t.test('a statement whose table was altered meanwhile is executed all the same', { skip }, async (t) => {
  const { db, close } = await emptyDatabase()
  t.teardown(close)
  await sql`CREATE TABLE things (size integer)`.execute(db)
  await sql`INSERT INTO things VALUES (1)`.execute(db)
  const read = sql<{ size: number | string }>`SELECT * FROM things`
  const everywhere = async () =>
    await Promise.all(Array.from({ length: 20 }, async () => (await read.execute(db)).rows))
  await everywhere()
  await sql`ALTER TABLE things ALTER size TYPE text`.execute(db)
  for (const rows of await everywhere()) t.same(rows, [{ size: '1' }])
  await sql`ALTER TABLE things ALTER size TYPE integer USING 2`.execute(db)
  t.same(await inTransaction(db, async (trx) => (await read.execute(trx)).rows), [{ size: 2 }])
})
