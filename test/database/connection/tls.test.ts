import { createPrivateKey } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import t from 'tap'
import { temporaryFolder } from '../../harness/process.ts'
import { changed, createPlace, open, skip } from '../../harness/postgres/databases.ts'
import { authority, certificate, key } from '../../harness/postgres/certificates.ts'
import { startFailure } from '../../harness/postgres/servers.ts'
import { tlsServer } from '../../harness/postgres/tls-server.ts'

/** The kind of connection that each sslmode uses with a server, or the error with which it fails. */
const outcomes: Array<[server: string, { plain: boolean, tls: boolean | 'reset' }, Record<string, string | RegExp>]> = [
  ['that speaks TLS or not', { plain: true, tls: true }, {
    '': 'plain', disable: 'plain', allow: 'plain', prefer: 'tls', require: 'tls', 'no-verify': 'tls'
  }],
  ['without TLS', { plain: true, tls: false }, {
    '': 'plain',
    disable: 'plain',
    allow: 'plain',
    prefer: 'plain',
    require: /does not support SSL/,
    'verify-full': /does not support SSL/
  }],
  ['that breaks off at a request for TLS', { plain: true, tls: 'reset' }, { prefer: 'plain', require: /ECONNRESET/ }],
  ['that demands TLS', { plain: false, tls: true }, {
    '': 'tls', disable: /no encryption/, allow: 'tls', prefer: 'tls', require: 'tls'
  }],
  ['that refuses', { plain: false, tls: false }, {
    '': /no encryption/, allow: /no encryption/, prefer: /no encryption/
  }]
]

for (const [server, kinds, modes] of outcomes) {
  for (const [mode, expected] of Object.entries(modes)) {
    await t.test(`a server ${server}, with ${mode === '' ? 'no sslmode' : `sslmode=${mode}`}`, { skip }, async (t) => {
      const { url, connections } = await tlsServer(t, (await createPlace(t)).url, kinds)
      const { db } = await open(t, mode === '' ? url : `${url}?sslmode=${mode}`)
      const outcome: unknown = await sql`SELECT 1`.execute(db).then(() => connections[0], (error: unknown) => error)
      if (typeof expected === 'string') t.equal(outcome, expected)
      else t.match(messageOf(outcome), expected)
    })
  }
}

/** The message of an error, or of its cause. */
function messageOf (error: unknown): string {
  const { message = '', cause } = error as { message?: string, cause?: unknown }
  return cause instanceof Error ? cause.message : message
}

await t.test('a certificate is verified where the URL demands it', { skip }, async (t) => {
  const folder = await temporaryFolder(t)
  const [right, wrong] = [join(folder, 'authority.pem'), join(folder, 'another.pem')]
  await writeFile(right, authority)
  await writeFile(wrong, certificate)
  const { url } = await tlsServer(t, (await createPlace(t)).url, { plain: true, tls: true })
  const byAddress = changed(url, { hostname: '127.0.0.1' })
  const cases: Array<[url: string, query: string, expected: RegExp]> = [
    [url, `sslmode=verify-full&sslrootcert=${right}`, /^$/],
    [url, `sslmode=verify-ca&sslrootcert=${right}`, /^$/],
    [url, `sslmode=require&sslrootcert=${right}`, /^$/],
    [byAddress, `sslmode=verify-ca&sslrootcert=${right}`, /^$/],
    [byAddress, `sslmode=verify-full&sslrootcert=${right}`, /IP: 127\.0\.0\.1 is not in the cert's list/],
    [url, `sslmode=verify-full&sslrootcert=${wrong}`, /certificate/],
    [url, `sslmode=verify-ca&sslrootcert=${wrong}`, /certificate/],
    [url, `sslmode=require&sslrootcert=${wrong}`, /certificate/],
    [url, 'sslmode=verify-full', /certificate/],
    [url, 'ssl=true', /certificate/]
  ]
  for (const [base, query, expected] of cases) {
    const { db } = await open(t, `${base}?${query}`)
    t.match(await sql`SELECT 1`.execute(db).then(() => '', messageOf), expected, query)
  }
})

await t.test('a client shows its certificate, with a key that may be encrypted', { skip }, async (t) => {
  const folder = await temporaryFolder(t)
  const [cert, plain, encrypted] = [join(folder, 'cert.pem'), join(folder, 'key.pem'), join(folder, 'encrypted.pem')]
  const cipher = { cipher: 'aes-256-cbc', passphrase: 'hunter22' }
  await writeFile(cert, certificate)
  await writeFile(plain, key)
  await writeFile(encrypted, createPrivateKey(key).export({ type: 'pkcs8', format: 'pem', ...cipher }))
  const { url, clients } = await tlsServer(t, (await createPlace(t)).url, { plain: false, tls: true })
  for (const query of [`sslkey=${plain}`, `sslkey=${encrypted}&sslpassword=hunter22`]) {
    await sql`SELECT 1`.execute((await open(t, `${url}?sslmode=require&sslcert=${cert}&${query}`)).db)
  }
  t.same(clients, ['localhost', 'localhost'])
  const { message } = await startFailure(`${url}?sslmode=require&sslcert=${cert}&sslkey=${encrypted}&sslpassword=wrong`)
  t.match(message, /Check .+ sslcert and sslkey in DATABASE_URL\.$/)
})
