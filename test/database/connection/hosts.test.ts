import { existsSync } from 'node:fs'
import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { databaseErrorKind, sqlStateOf } from '../../../src/database/connection/error.ts'
import { onOwnServer } from '../../../scripts/postgres/server.ts'
import { closedPort } from '../../harness/closed-port.ts'
import { server } from '../../harness/database/server.ts'
import { changed, createPlace, open, skip } from '../../harness/postgres/databases.ts'
import { errorMessage, serveSockets, startFailure } from '../../harness/postgres/servers.ts'

/** Names a second host in a URL. */
function withHost (url: string, first: string): string {
  const { host, username, pathname } = new URL(url)
  return `postgres://${username}@${first},${host}${pathname}`
}

async function refusing (t: Test, state: string): Promise<string> {
  const port = await serveSockets(t, (socket) => {
    socket.once('data', () => { socket.end(errorMessage(state, 'refused')) })
  })
  return `127.0.0.1:${port}`
}

await t.test('a host that cannot be reached is passed over', { skip }, async (t) => {
  const { url } = await createPlace(t)
  const unreachable = {
    'nothing listens': `127.0.0.1:${await closedPort()}`,
    'no such name': 'nowhere.invalid:5432',
    'it starts up': await refusing(t, '57P03'),
    'it has too many connections': await refusing(t, '53300'),
    'it does not answer': `127.0.0.1:${await serveSockets(t, () => {})}`
  }
  for (const [why, host] of Object.entries(unreachable)) {
    const { db } = await open(t, withHost(url, host))
    const read = async () => (await sql`SELECT 1 AS one`.execute(db)).rows
    // A request does not wait for several hosts that do not answer.
    if (why === 'it does not answer') await t.rejects(read())
    t.same(await read(), [{ one: 1 }], why)
  }
})

await t.test('where no host can be reached the database is unavailable', async (t) => {
  const port = await closedPort()
  const { db } = await open(t, `postgres://app@127.0.0.1:${port},127.0.0.1:${port}/people`)
  const outcome: unknown = await sql`SELECT 1`.execute(db).catch((error: unknown) => error)
  t.equal(databaseErrorKind(outcome), 'unavailable')
})

await t.test('a login that a host refuses is not tried on the next', { skip }, async (t) => {
  const { url } = await createPlace(t)
  const { db } = await open(t, withHost(url, await refusing(t, '28P01')))
  t.equal(await sql`SELECT 1`.execute(db).catch(sqlStateOf), '28P01')
})

await t.test('a server is reached through its Unix socket', { skip }, async (t) => {
  const { url } = await createPlace(t)
  const { port, username, pathname } = new URL(url)
  const shown = await sql<{ folders: string }>`SELECT current_setting('unix_socket_directories') AS folders`
    .execute((await open(t, url)).db)
  const [folder = ''] = shown.rows.flatMap(({ folders }) => folders.split(',')).map((folder) => folder.trim())
  if (!existsSync(`${folder}/.s.PGSQL.${port || 5432}`)) {
    t.pass('there is a socket', { skip: 'The server is on another machine' })
    return
  }
  for (const socket of [
    `postgres://${username}@${encodeURIComponent(folder)}:${port || 5432}${pathname}`,
    `postgres://${pathname}?host=${folder}&port=${port || 5432}&user=${username}&sslmode=require`
  ]) {
    const { db } = await open(t, socket)
    t.same((await sql`SELECT inet_client_addr() AS address`.execute(db)).rows, [{ address: null }])
  }
})

await t.test('a standby is passed over', { skip }, async (t) => {
  const url = changed(server ?? '', { pathname: '/postgres' })
  await onOwnServer(async (standby) => {
    const { host } = new URL(standby)
    const isStandby = sql`SELECT pg_is_in_recovery() AS standby`
    const { db, close } = await open(t, standby)
    t.same((await isStandby.execute(db)).rows, [{ standby: true }], 'unless it is the only host')
    await close()
    t.same((await isStandby.execute((await open(t, withHost(url, host))).db)).rows, [{ standby: false }])
    const alone = `${standby}?target_session_attrs=primary`
    t.match(await startFailure(alone), { message: 'the server is a standby', maxWaitMs: Infinity })
  }, { standby: true })
})
