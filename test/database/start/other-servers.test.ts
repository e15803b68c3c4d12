import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { closedPort } from '../../harness/closed-port.ts'
import { cutter, idle, messageOf, readStartup } from '../../harness/postgres/messages.ts'
import { temporaryFolder } from '../../harness/process.ts'
import { explain } from '../../../src/database/start/explain.ts'
import { explainNodeError } from '../../../src/database/start/node-errors.ts'
import { errorMessage, portOf, serveSockets, startFailure } from '../../harness/postgres/servers.ts'

const url = (port: number, parameters = '') => `postgres://app:hunter22@127.0.0.1:${port}/people${parameters}`

await t.test('a server that is not PostgreSQL ends the start with what it answered', async (t) => {
  const mySql = Buffer.from('4e0000000a382e302e3336000b00000063', 'hex')
  const ports = {
    'HTTP/1.1 400 Bad Request': await portOf(t, createServer()),
    'SSH-2.0-OpenSSH_9.2p1': await serveSockets(t, (socket) => { socket.write('SSH-2.0-OpenSSH_9.2p1\r\n') }),
    'N.': await serveSockets(t, (socket) => { socket.write(mySql) }),
    // Some servers answer a whole line only.
    '-ERR unknown command': await serveSockets(t, (socket) => {
      socket.on('data', (data) => { if (data.includes('\n')) socket.write('-ERR unknown command\r\n') })
    })
  }
  for (const [greeting, port] of Object.entries(ports)) {
    for (const parameters of ['', '?sslmode=verify-full']) {
      const { message, exitCode, maxWaitMs } = await startFailure(url(port, parameters))
      t.equal(message, `127.0.0.1:${port} is not a PostgreSQL server: it answered "${greeting}". Check the host and ` +
        'the port in DATABASE_URL.')
      t.same({ exitCode, maxWaitMs }, { exitCode: 78, maxWaitMs: 0 })
    }
  }
})

await t.test('what listens at a Unix socket and is not PostgreSQL ends the start, too', async (t) => {
  const folder = await temporaryFolder(t)
  const server = createServer().listen(join(folder, '.s.PGSQL.5432'))
  await once(server, 'listening')
  t.teardown(() => { server.close() })
  const { message, exitCode } = await startFailure(`postgres://app@/people?host=${folder}`)
  t.match(message, `${folder} is not a PostgreSQL server: it answered "HTTP/1.1 400 Bad Request".`)
  t.equal(exitCode, 78)
})

await t.test('an error that is none of the database is passed on as it is', async (t) => {
  const bug = new TypeError('a bug')
  t.equal(await explain(bug, { user: 'app', database: 'people', hosts: [], variable: 'DATABASE_URL' }), bug)
})

await t.test('a server that is silent or away is waited for', async (t) => {
  /** Starts a server that ends connections, and gives an answer to a request for TLS. */
  const answering = async (answer: Buffer) => await serveSockets(t, (socket) => {
    socket.once('data', (message) => { socket.end(readStartup(message) === 'tls' ? answer : '') })
  })
  const ports = [
    await closedPort(),
    await serveSockets(t, () => {}),
    await serveSockets(t, (socket) => { socket.destroy() }),
    await serveSockets(t, (socket) => { socket.once('data', () => { socket.end() }) }),
    await answering(Buffer.from('N')),
    await answering(errorMessage('57P03', 'the database system is shutting down'))
  ]
  for (const port of ports) t.match(await startFailure(url(port)), { maxWaitMs: Infinity })
})

await t.test('a server without TLS ends the start where TLS is demanded', async (t) => {
  const port = await serveSockets(t, (socket) => { socket.once('data', () => { socket.write('N') }) })
  const failure = await startFailure(url(port, '?sslmode=verify-full'))
  t.match(failure, { message: /does not support SSL.+set sslmode=disable in DATABASE_URL/, exitCode: 78, maxWaitMs: 0 })
})

/** Starts a server that refuses every connection, and returns its port. */
async function refusing (t: Test, state: string, sentence: string): Promise<number> {
  return await serveSockets(t, (socket) => {
    socket.once('data', () => { socket.end(errorMessage(state, sentence)) })
  })
}

await t.test('what the server says ends the start, with what to change', async (t) => {
  const refusals: Array<[state: string, sentence: string, remedy: RegExp]> = [
    ['28P01', 'password authentication failed for user "app"', /Check the user and the password in DATABASE_URL\.$/],
    ['28000', 'no pg_hba.conf entry for host "10.0.0.1", user "app", no encryption', /sslmode=require/],
    ['28000', 'role "app" does not exist', /CREATE ROLE "app" LOGIN PASSWORD '…';$/],
    ['28000', 'role "app" is not permitted to log in', /ALTER ROLE "app" LOGIN;$/],
    ['28000', 'connection requires a valid client certificate', /sslcert and sslkey in DATABASE_URL/],
    ['3D000', 'database "people" does not exist', /CREATE DATABASE "people" OWNER "app" ENCODING 'UTF8' TEMPLATE/],
    ['42501', 'permission denied for database "people"', /GRANT CONNECT, .+ ON DATABASE "people" TO "app";$/],
    ['42501', 'permission denied for schema public', /GRANT USAGE, CREATE ON SCHEMA "public" TO "app";$/],
    ['42501', 'permission denied for table users', /GRANT SELECT, .+ ON TABLE "users" TO "app";$/],
    ['42501', 'must be owner of table users', /ALTER TABLE "users" OWNER TO "app";$/],
    ['42501', 'permission denied for language plpgsql', /grant it to "app"\.$/],
    ['55000', 'database "people" is not currently accepting connections', /"people" ALLOW_CONNECTIONS true;$/],
    ['0A000', 'RDS Proxy does not support the startup parameter options', /name the PostgreSQL server itself there/],
    ['08P01', 'unsupported startup parameter: options', /let the pooler accept what it refuses/],
    ['08P01', 'no such database: people', /pooler/],
    ['08P01', 'server login has been failing, cached error: password authentication failed', /pooler/],
    ['25006', 'cannot execute CREATE TABLE in a read-only transaction', /Name the primary/],
    ['42704', 'unrecognized configuration parameter "foo"', /Check options in DATABASE_URL/],
    ['42P07', 'relation "users" already exists', /give this service a schema of its own/]
  ]
  for (const [state, sentence, remedy] of refusals) {
    const port = await refusing(t, state, sentence)
    const { message, exitCode, maxWaitMs } = await startFailure(url(port))
    t.ok(message.startsWith(`PostgreSQL at 127.0.0.1:${port} says: ${sentence} (SQLSTATE ${state}). `), message)
    t.match(message, remedy)
    t.same({ exitCode, maxWaitMs }, { exitCode: 78, maxWaitMs: 0 })
  }
})

await t.test('what a server says of the first statement is not lost as it closes the connection', async (t) => {
  const port = await serveSockets(t, (socket) => {
    socket.once('data', () => {
      socket.write(Buffer.concat([messageOf('R', 0), idle]))
      let messages = 0
      socket.on('data', cutter(() => {
        messages++
        // As with a server that has not read all that was sent: what it said is lost.
        setTimeout(() => {
          if (messages === 1) socket.end(errorMessage('08P01', 'PQexec disallowed'))
          else socket.resetAndDestroy()
        }, 50)
      }))
    })
  })
  const message = /PQexec disallowed \(SQLSTATE 08P01\)\. If DATABASE_URL/
  t.match(await startFailure(url(port)), { message, exitCode: 78 })
})

await t.test('what the server says without a remedy ends the start as it is, in one line', async (t) => {
  for (const state of ['XX000', '57014', '08004']) {
    const port = await refusing(t, state, 'Tenant or user\nnot found')
    const { message, maxWaitMs } = await startFailure(url(port))
    t.match(message, `PostgreSQL at 127.0.0.1:${port} says: Tenant or user not found (SQLSTATE ${state}).`)
    t.equal(maxWaitMs, 0)
  }
})

await t.test('a method of authentication that is not known ends the start', async (t) => {
  // AuthenticationGSS
  const request = Buffer.from([82, 0, 0, 0, 8, 0, 0, 0, 7])
  const port = await serveSockets(t, (socket) => { socket.once('data', () => { socket.write(request) }) })
  const message = /authenticationOk message type 7\. .+ use scram-sha-256/
  t.match(await startFailure(url(port)), { message, exitCode: 78, maxWaitMs: 0 })
})

await t.test('what passes by itself is waited for', async (t) => {
  const states = {
    '57P03': 'the database system is starting up',
    '57P01': 'terminating connection due to administrator command',
    53300: 'sorry, too many clients already',
    '08006': 'connection failure',
    '08P01': 'server login has been failing, try again later (server_login_retry)',
    58030: 'could not read file'
  }
  for (const [state, sentence] of Object.entries(states)) {
    const port = await refusing(t, state, sentence)
    const { message, maxWaitMs } = await startFailure(url(port))
    t.same({ message, maxWaitMs }, { message: `${sentence} (SQLSTATE ${state})`, maxWaitMs: Infinity })
  }
})

await t.test('a host whose name is unknown is waited for, for a short time', (t) => {
  const failed = (code: string) => Object.assign(new Error(`getaddrinfo ${code} db`), { code, syscall: 'getaddrinfo' })
  const unknown = explainNodeError(failed('ENOTFOUND'), 'DATABASE_URL')
  t.match(unknown, { message: /getaddrinfo ENOTFOUND db\. Check the host in DATABASE_URL/, maxWaitMs: 15_000 })
  const noAnswer = explainNodeError(failed('EAI_AGAIN'), 'DATABASE_URL')
  t.match(noAnswer, { message: 'getaddrinfo EAI_AGAIN db', maxWaitMs: Infinity }, 'the name server did not answer')
  t.end()
})

await t.test('a host that is refused at each of its addresses is waited for, with all that was said', (t) => {
  const refused = ['::1', '127.0.0.1'].map((address) => new Error(`connect ECONNREFUSED ${address}:1`))
  const error = Object.assign(new AggregateError(refused), { code: 'ECONNREFUSED' })
  const message = 'connect ECONNREFUSED ::1:1, connect ECONNREFUSED 127.0.0.1:1'
  t.match(explainNodeError(error, 'DATABASE_URL'), { message, maxWaitMs: Infinity })
  t.end()
})

await t.test('what Node.js says of a connection ends the start, with what to change', (t) => {
  const remedies: Array<[code: string, message: string, expected: RegExp]> = [
    ['ERR_TLS_CERT_ALTNAME_INVALID', "Hostname/IP does not match certificate's altnames",
      /altnames \(ERR_TLS_CERT_ALTNAME_INVALID\)\. Name the host in DATABASE_URL as its certificate does\.$/],
    ['CERT_HAS_EXPIRED', 'certificate has expired', /Renew the server's certificate, or set the clock/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate', /authority with sslrootcert=… in DATABASE_URL/],
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'certificate required', /Name a client certificate with sslcert/],
    ['EPROTO', 'write EPROTO', /^write EPROTO\. Check the server's settings of TLS/],
    ['', 'SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string', /Set a password in DATABASE_URL/],
    ['', 'channel binding is required, but the server does not offer it', /or leave channel_binding=require out/]
  ]
  for (const [code, text, message] of remedies) {
    const failure = explainNodeError(Object.assign(new Error(text), code !== '' && { code }), 'DATABASE_URL')
    t.match(failure, { message, exitCode: 78, maxWaitMs: 0 }, text)
  }
  t.end()
})

await t.test('files that the URL names and that cannot be read end the start', async (t) => {
  const failure = await startFailure(url(1, '?sslmode=verify-full&sslrootcert=/nowhere/ca.pem'))
  const message = /\/nowhere\/ca\.pem.+Check the files that DATABASE_URL names/
  t.match(failure, { message, exitCode: 78, maxWaitMs: 0 })
})
