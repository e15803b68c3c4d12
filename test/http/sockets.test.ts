import { once } from 'node:events'
import type { Socket } from 'node:net'
import { mock } from 'node:test'
import t, { type Test } from 'tap'
import { handleClientError } from '../../src/http/server/sockets.ts'
import { hasCommonHeaders, isProblem } from '../harness/answers/answer.ts'
import { eventually } from '../harness/process.ts'
import { serve } from '../harness/service.ts'
import { listen, nothing } from '../harness/socket.ts'

/** The text of a request with these lines in its head; the server is to close the connection after it. */
function request (...lines: string[]): string {
  return [...lines, 'Connection: close', '', ''].join('\r\n')
}

const host = 'Host: service'
const manyHeaders = Array<string>(200).fill(`X-Many: ${'x'.repeat(100)}`)
const greeting = request('GET / HTTP/1.1', host)
const upload = ['POST /employees/import HTTP/1.1', host, 'Content-Type: application/x-ndjson']
const register = ['POST /auth/register HTTP/1.1', host, 'Content-Type: application/json']

await t.test('a request that is not HTTP/1.1 gets a problem document, and the server continues', async (t) => {
  const { app } = await serve(t)
  const { send } = await listen(t, app)
  const refused: Record<string, [status: number, text: string]> = {
    'no Host': [400, request('GET / HTTP/1.1')],
    'two Hosts': [400, request('GET / HTTP/1.1', host, 'Host: another')],
    'two tokens': [400, request('GET / HTTP/1.1', host, 'Authorization: Bearer x', 'Authorization: Bearer y')],
    'the same Host twice': [400, request('GET / HTTP/1.1', host, host)],
    'headers of more than 16 KiB': [431, request('GET / HTTP/1.1', host, `X-Long: ${'x'.repeat(16_385)}`)],
    'many headers that are too much together': [431, request('GET / HTTP/1.1', host, ...manyHeaders)],
    'a target that is too long for the headers': [431, request(`GET /${'x'.repeat(16_385)} HTTP/1.1`, host)],
    'a target that is too long': [414, request(`GET /${'x'.repeat(8192)} HTTP/1.1`, host)],
    'a path that goes up': [404, request('GET /employees/../users HTTP/1.1', host)],
    'a tunnel': [501, request('CONNECT elsewhere.example:443 HTTP/1.1', host)],
    garbage: [400, 'garbage\r\n\r\n'],
    'a TLS handshake': [400, '\x16\x03\x01\x02\x00\x01\x00\x01\xfc'],
    'the preface of HTTP/2': [400, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    'a version that is none': [400, request('GET / HTTP/9.1', host)],
    'a version that is another': [400, request('GET / HTTP/2.0', host)],
    'a target that is no path': [400, request('GET * HTTP/1.1', host)],
    'a target with a fragment': [400, request('GET /employees#one HTTP/1.1', host)],
    'a transfer coding that is unknown': [400, request(...register, 'Transfer-Encoding: gzip, chunked') + '0\r\n\r\n'],
    'chunks in HTTP/1.0': [400, request('POST / HTTP/1.0', 'Transfer-Encoding: chunked') + '0\r\n\r\n'],
    'a method that is none': [400, request('BREW / HTTP/1.1', host)],
    'a target without a slash': [400, request('GET nothing HTTP/1.1', host)],
    'bytes of no character set in the target': [400, request('GET /\xff HTTP/1.1', host)],
    'a space in the name of a header': [400, request('GET / HTTP/1.1', host, 'X Y: 1')],
    'a header that is folded': [400, request('GET / HTTP/1.1', host, 'X: 1', ' 2')],
    'a length that is none': [400, request(...register, 'Content-Length: -1')],
    'two lengths': [400, request(...register, 'Content-Length: 1', 'Content-Length: 2')],
    'a length and chunks': [400, request(...register, 'Content-Length: 3', 'Transfer-Encoding: chunked') + '0\r\n\r\n'],
    'chunks that are none': [400, request(...register, 'Transfer-Encoding: chunked') + 'zz\r\n']
  }
  for (const [what, [status, text]] of Object.entries(refused)) {
    const [answer = nothing, ...more] = await send(text)
    isProblem(t, answer, status, what)
    hasCommonHeaders(t, answer, what)
    t.equal(answer.headers['connection'], 'close', `${what}: nothing that follows is trusted`)
    t.same(more, [])
  }
  t.match(await send(greeting), [{ statusCode: 200 }])
})

await t.test('an expectation that is unknown fails', async (t) => {
  const { app } = await serve(t)
  const { send } = await listen(t, app)
  const [answer = nothing] = await send(request('GET / HTTP/1.1', host, 'Expect: tea'))
  isProblem(t, answer, 417, 'tea')
  hasCommonHeaders(t, answer, 'tea')
})

await t.test('Expect: 100-continue is answered', async (t) => {
  const { app } = await serve(t)
  const { send } = await listen(t, app)
  const answers = await send(request(...register, 'Expect: 100-continue', 'Content-Length: 2') + '{}')
  t.match(answers, [{ statusCode: 100 }, { statusCode: 422 }])
})

await t.test('the other forms of HTTP/1 are accepted', async (t) => {
  const { app, admin } = await serve(t)
  const { send } = await listen(t, app)
  const authorization = `Authorization: Bearer ${admin.account?.token}`
  const understood: Record<string, [status: number, text: string]> = {
    'HTTP/1.0 without a Host': [200, 'GET / HTTP/1.0\r\n\r\n'],
    'the absolute form': [200, request('GET http://service/ HTTP/1.1', host)],
    'the absolute form with a path': [401, request('GET http://service/employees HTTP/1.1', host)],
    'the absolute form with a query': [
      422, request('GET http://service/employees?limit=0 HTTP/1.1', host, authorization)
    ],
    'OPTIONS of the server': [204, request('OPTIONS * HTTP/1.1', host)],
    'an upgrade that is not offered': [200, request('GET / HTTP/1.1', host, 'Upgrade: h2c', 'HTTP2-Settings: AA')],
    'chunks with extensions and trailers': [
      422, request(...register, 'Transfer-Encoding: chunked', 'Trailer: X') + '2;a=b\r\n{}\r\n0\r\nX: 1\r\n\r\n'
    ]
  }
  for (const [what, [status, text]] of Object.entries(understood)) {
    t.match(await send(text), [{ statusCode: status }], what)
  }
})

await t.test('pipelined requests are answered in their order', async (t) => {
  const { app } = await serve(t)
  const { send } = await listen(t, app)
  const lines = ['GET /openapi.json', 'GET /nothing', 'OPTIONS /users', 'GET /users', 'GET /']
  const pipeline = lines.map((line) => `${line} HTTP/1.1\r\n${host}\r\n\r\n`).join('') + greeting
  t.same((await send(pipeline)).map(({ statusCode }) => statusCode), [200, 404, 204, 401, 200, 200])
})

await t.test('a client that disconnects in the middle of a body does no harm', async (t) => {
  const { app, log } = await serve(t)
  const { open, send } = await listen(t, app)
  for (const length of ['Content-Length: 1000', 'Transfer-Encoding: chunked']) {
    const arrival = once(app.server, 'request')
    const { socket, write } = await open()
    write([...register, length, '', '1\r\n{'].join('\r\n'))
    const [{ socket: accepted }] = await arrival
    const departure = new Promise((resolve) => { accepted.once('close', resolve) })
    socket.resetAndDestroy()
    await departure
  }
  t.match(await send(greeting), [{ statusCode: 200 }])
  t.notMatch(log.join(''), /"level":50/, 'and is no fault of the service')
})

await t.test('a request without a token is refused before its body is read', async (t) => {
  const { app } = await serve(t)
  const { open, send } = await listen(t, app)
  for (const length of ['Transfer-Encoding: chunked', 'Content-Length: 1000000000']) {
    const { write, answers } = await open()
    write(['POST /employees HTTP/1.1', host, 'Content-Type: application/json', length, '', '1\r\n{'].join('\r\n'))
    const [answer = nothing] = await answers(1)
    isProblem(t, answer, 401, length)
  }
  t.match(await send(greeting), [{ statusCode: 200 }])
})

await t.test('a client that is too slow is answered 408', async (t) => {
  const { app } = await serve(t)
  t.equal(app.server.headersTimeout, 10_000)
  t.equal(app.server.timeout, 60_000, 'neither to write nor to read')

  // The error that Node.js emits at a time limit.
  const sent: string[] = []
  const destroy = () => t.fail('it is answered')
  const slow = { writable: true, bytesRead: 7, end: (text: string) => { sent.push(text) }, destroy }
  const error = Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' })
  handleClientError(error, slow as unknown as Socket)
  t.match(sent, [/^HTTP\/1\.1 408 Request Timeout\r\n/])
  t.match(sent, [/\r\nContent-Type: application\/problem\+json\r\n[^]*\r\n\r\n{"detail":"\w/])
})

await t.test('a connection that sends nothing is closed without a response', async (t) => {
  const { app, anonymous } = await serve(t)
  // The service checks connections every second, and so allows a connection more than a headers timeout of 10 ms.
  app.server.headersTimeout = 10
  const { open } = await listen(t, app)
  const [silent, slow] = [await open(), await open()]
  slow.write('GET / HTTP/1.1\r\n')
  t.same(await silent.end(), [])
  t.match(await slow.end(), [{ statusCode: 408 }], 'unlike one whose request is incomplete')
  t.equal((await anonymous.send({ url: '/' })).statusCode, 200)
})

await t.test('a body that takes more than 15 seconds is answered 408, whether it is read or not', async (t) => {
  const { app, admin } = await serve(t)
  const { open } = await listen(t, app)
  const tick = mockIntervals(t)
  const authorization = `Authorization: Bearer ${admin.account.token}`
  const slow = {
    'that is read whole': register,
    'of a stranger': ['POST /employees HTTP/1.1', host],
    'that is read as it comes': [...upload, authorization]
  }
  for (const [what, head] of Object.entries(slow)) {
    const arrival = once(app.server, 'request')
    const { write, answers, end } = await open()
    write([...head, 'Content-Length: 1000', '', 'emp_id'].join('\r\n'))
    await arrival
    if (what === 'of a stranger') t.match(await answers(1), [{ statusCode: 401 }], what)
    tick()
    const [answer = nothing] = await end()
    if (what !== 'of a stranger') isProblem(t, answer, 408, what)
  }
})

await t.test('a body of any size may take its time, as long as 64 KiB come in 15 seconds', async (t) => {
  const { app, admin } = await serve(t)
  const { open } = await listen(t, app)
  const tick = mockIntervals(t)
  const arrival = once(app.server, 'request')
  const { write, answers } = await open()
  const blank = '\n'.repeat(70_000)
  const authorization = `Authorization: Bearer ${admin.account.token}`
  const row = '{"emp_id":1,"emp_name":"Ada","emp_dob":"1985-12-10","city":"London","country":"UK"}\n'
  write([...upload, authorization, `Content-Length: ${2 * blank.length + row.length}`, '', ''].join('\r\n'))
  const [{ socket: accepted }] = await arrival
  for (const part of [blank, blank]) {
    const least = accepted.bytesRead + part.length
    write(part)
    await eventually(async () => accepted.bytesRead, (came) => came >= least)
    tick()
  }
  write(row)
  t.match(await answers(1), [{ statusCode: 200, body: /"received":1,/ }])
})

/** Mocks intervals, and returns a function that lets 15 seconds pass. */
function mockIntervals (t: Test): () => void {
  mock.timers.enable({ apis: ['setInterval'] })
  t.teardown(() => { mock.timers.reset() })
  return () => { mock.timers.tick(15_000) }
}

await t.test('a closed connection gets no error response, nor does one with a response in progress', async (t) => {
  const gone = [
    { code: 'ECONNRESET', writable: true },
    { code: 'EPIPE', writable: false },
    // An error response would be taken for a part of the response in progress.
    { code: 'HPE_INVALID_METHOD', writable: true, _httpMessage: { headersSent: true, _headerSent: true } }
  ]
  for (const { code, ...state } of gone) {
    let destroyed = false
    const socket = { ...state, end: () => t.fail('no client receives this'), destroy: () => { destroyed = true } }
    handleClientError(Object.assign(new Error('gone'), { code }), socket as unknown as Socket)
    t.ok(destroyed, `${code}: what it held is given back`)
  }
})

await t.test('a complete request is answered, whatever follows it on the connection', async (t) => {
  const { app } = await serve(t)
  const { send } = await listen(t, app)
  const whole = `GET /openapi.json HTTP/1.1\r\n${host}\r\n\r\n`
  const body = '{"username":"stranger","password":"newpassword"}'
  const registration = [...register, `Content-Length: ${body.length}`, '', body].join('\r\n')
  t.match(await send(`${whole}\x01\x02garbage`), [{ statusCode: 200 }])
  t.match(await send(`${registration}GARBAGE`), [{ statusCode: 201 }])
  t.match(await send(`${registration}\r\nGARBAGE ?\r\n\r\n`), [{ statusCode: 409 }])
})

await t.test('clients that send CONNECT and disconnect do not end the service', async (t) => {
  const { app } = await serve(t)
  const { open, send } = await listen(t, app)
  for (let client = 0; client < 100; client++) {
    const { socket, write } = await open()
    write('CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n')
    socket.resetAndDestroy()
  }
  t.match(await send(greeting), [{ statusCode: 200 }])
})
