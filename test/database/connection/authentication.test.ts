import { chmod, chown, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import t from 'tap'
import { onOwnServer, unprivilegedOwner } from '../../../scripts/postgres/server.ts'
import { authority, certificate, key } from '../../harness/postgres/certificates.ts'
import { connect, open, skip } from '../../harness/postgres/databases.ts'
import { startFailure } from '../../harness/postgres/servers.ts'
import { tlsServer } from '../../harness/postgres/tls-server.ts'
import { temporaryFolder } from '../../harness/process.ts'

const hba = [
  'host all postgres 127.0.0.1/32 trust',
  'hostssl all "App of HR" 127.0.0.1/32 scram-sha-256',
  'host all scram 127.0.0.1/32 scram-sha-256',
  'host all md5 127.0.0.1/32 md5',
  'host all plain 127.0.0.1/32 password',
  'host all trusted 127.0.0.1/32 trust'
]
const password = 'p@ss/w:rd#%?é'
const written = encodeURIComponent(password)
const bound = 'sslmode=require&channel_binding=require'

await t.test('a server with TLS and passwords', { skip }, async (t) => {
  const folder = await temporaryFolder(t)
  const path = (name: string) => join(folder, name)
  const files = { 'root.pem': authority, 'server.pem': certificate, 'server.key': key, 'hba.conf': hba.join('\n') }
  for (const [name, text] of Object.entries(files)) await writeFile(path(name), `${text}\n`, { mode: 0o600 })
  const owner = unprivilegedOwner()
  if (owner !== undefined) {
    for (const file of [folder, ...Object.keys(files).map(path)]) await chown(file, owner.uid, owner.gid)
  }
  await chmod(path('root.pem'), 0o644)
  const settings = {
    ssl: 'on', ssl_cert_file: path('server.pem'), ssl_key_file: path('server.key'), hba_file: path('hba.conf')
  }
  await onOwnServer(async (url) => {
    const admin = await connect(t, url, 'another')
    for (const role of ['App of HR', 'scram', 'plain', 'trusted']) {
      await admin.query(`CREATE ROLE "${role}" LOGIN PASSWORD '${password}'`)
    }
    await admin.query(`SET password_encryption = md5; CREATE ROLE md5 LOGIN PASSWORD '${password}'`)
    const { port } = new URL(url)
    const as = (role: string, query = '') => `postgres://${role}:${written}@localhost:${port}/postgres?${query}`
    const seen = async (url: string) => {
      const { db, close } = await open(t, url)
      const { rows } = await sql`SELECT current_user AS role, ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()`
        .execute(db).finally(close)
      return rows
    }

    await t.test('a name and a password may have any characters', async (t) => {
      const app = [{ role: 'App of HR', ssl: true }]
      for (const query of ['', 'sslmode=prefer', `sslmode=verify-full&sslrootcert=${path('root.pem')}`, bound]) {
        t.same(await seen(as('App%20of%20HR', query)), app, query)
      }
      const refused: Array<[url: string, message: RegExp]> = [
        [as('App%20of%20HR', 'sslmode=disable'), /no encryption .+ sslmode=require/],
        [as('scram').replace(written, 'wrong'), /SQLSTATE 28P01\)\. Check the user/],
        [as('scram').replace(`:${written}`, ''), /Set a password in DATABASE_URL/]
      ]
      for (const [url, message] of refused) t.match(await startFailure(url), { message, exitCode: 78 })
    })

    await t.test('a password may be in a variable or in a file', async (t) => {
      const passwords = path('passwords')
      await writeFile(passwords, `localhost:${port}:*:scram:${password.replaceAll(':', '\\:')}\n`, { mode: 0o600 })
      for (const [name, value] of Object.entries({ PGPASSWORD: password, PGPASSFILE: passwords })) {
        process.env[name] = value
        t.same(await seen(as('scram').replace(`:${written}`, '')), [{ role: 'scram', ssl: false }], name)
        delete process.env[name]
      }
    })

    await t.test('channel binding is not given up where the URL requires it', async (t) => {
      t.same(await seen(as('scram', bound)), [{ role: 'scram', ssl: true }])
      for (const role of ['md5', 'plain', 'trusted']) {
        t.match(await seen(as(role, 'sslmode=require')), [{ role }])
        t.match(await startFailure(as(role, bound)), { message: /^channel binding is required/, exitCode: 78 }, role)
      }
      // It ends the encrypted connection of the client, and has another to the server.
      const middle = await tlsServer(t, as('scram', bound), { plain: true, tls: true })
      t.match(await startFailure(middle.url), { message: /^channel binding is required/, exitCode: 78 })
      t.match(await seen(middle.url.replace(bound, 'sslmode=require')), [{ role: 'scram' }], 'unlike otherwise')
    })
  }, { settings })
})
