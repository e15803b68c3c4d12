import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { join } from 'node:path'
import type { InjectOptions } from 'fastify'
import t from 'tap'
import { createClientAddress, rateLimitKey } from '../../src/http/rate-limit/client-address.ts'
import { temporaryFolder } from '../harness/process.ts'
import { type Options, serve, type TestService } from '../harness/service.ts'
import { listen } from '../harness/socket.ts'

const quota = 100_000
const limits = { perAddress: quota, perUser: quota }
const proxy = '10.0.0.1'
const client = '203.0.113.7'
const behindProxy: Options = { limits, trustProxy: ['10.0.0.0/8', '2001:db8:ffff::/48'] }

/** How many requests were counted for the client of this one, itself included. */
async function counted ({ anonymous }: TestService, request: Omit<InjectOptions, 'url'>): Promise<number> {
  const { headers, statusCode } = await anonymous.send({ url: '/', ...request })
  const [, left] = /^"address";r=([0-9]+);t=[0-9]+$/.exec(String(headers['ratelimit'])) ?? []
  return statusCode === 200 ? quota - Number(left) : NaN
}

/** Texts that a client may send in the headers in which proxies write addresses. */
const forged = [
  '1.2.3.4', '127.0.0.1', '10.0.0.1', '10.0.0.2', '0.0.0.0', '255.255.255.255', '1.2.3.4:5678', '\t1.2.3.4\t',
  '::1', '::', '2001:db8::1', '[2001:db8::1]', '[2001:db8::1]:443', 'fe80::1%eth0',
  '::ffff:1.2.3.4', '::ffff:10.0.0.1', '::ffff:0102:0304',
  '1.2.3.4, 5.6.7.8', '1.2.3.4,5.6.7.8,9.9.9.9', '10.0.0.1, 10.0.0.2', '1.2.3.4, 10.0.0.1', '10.0.0.1, 1.2.3.4',
  ',', ',,,', ' ', ', ,', ',1.2.3.4', '1.2.3.4,', ' , 1.2.3.4 , ',
  '256.1.1.1', '1.2.3', '127.1', '0x7f.0.0.1', '0177.0.0.1', '2130706433', '-1', '0', '1.2.3.4/8', '::/0', ':::',
  '1::2::3', '%', '%%eth0', '%00', 'unknown', '_hidden', 'localhost', 'null', 'undefined', 'true',
  '1.2.3.4;by=10.0.0.1', 'for=1.2.3.4', '"1.2.3.4"', "'; DROP TABLE users; --", '../../etc/passwd',
  '10.0.0.1,'.repeat(1200), `${'1.2.3.4,'.repeat(1200)}5.6.7.8`, ','.repeat(12_000), 'a'.repeat(12_000),
  ':'.repeat(12_000), '1'.repeat(12_000), `fe80::1%${'e'.repeat(12_000)}`
]

const names = ['X-Forwarded-For', 'X-Real-IP', 'Forwarded', 'CF-Connecting-IP', 'True-Client-IP', 'X-Client-IP']

await t.test('a forged address does not reset the count, where no proxy is trusted', async (t) => {
  for (const trustProxy of [[], ['192.0.2.1', '2001:db8:ffff::/48']]) {
    await t.test(trustProxy.join() || 'none', async (t) => {
      const service = await serve(t, { limits, trustProxy })
      let sent = 0
      for (const text of forged) {
        for (const name of names) {
          const headers = { [name]: name === 'Forwarded' ? `for=${text}` : text }
          t.equal(await counted(service, { headers }), ++sent, `${name}: ${text.slice(0, 40)}`)
        }
      }
      const everything = { 'x-forwarded-for': '1.2.3.4', 'x-forwarded-host': '1.2.3.4', 'x-forwarded-proto': 'https' }
      t.equal(await counted(service, { headers: everything }), ++sent)
      t.ok(sent > 300)
    })
  }
})

await t.test('entries before that of the trusted proxy have no effect', async (t) => {
  const service = await serve(t, behindProxy)
  let sent = 0
  for (const text of forged) {
    for (const entries of [`${text},${client}`, `${text}, ${client}`, `${text}, ${client}, 10.9.9.9`]) {
      const headers = { 'x-forwarded-for': entries, 'x-real-ip': text, forwarded: `for=${text}` }
      t.equal(await counted(service, { remoteAddress: proxy, headers }), ++sent, entries.slice(0, 40))
    }
  }
  t.equal(await counted(service, { remoteAddress: client }), ++sent, 'the same client without the proxy')
  t.equal(await counted(service, { remoteAddress: proxy }), 1, 'the proxy itself')
  const headers = { 'x-forwarded-for': '203.0.113.8' }
  t.equal(await counted(service, { remoteAddress: proxy, headers }), 1, 'another client of the proxy')
  t.equal(await counted(service, { remoteAddress: '::ffff:10.0.0.1', headers }), 2, 'through a socket for IPv6 too')
  t.equal(await counted(service, { remoteAddress: '2001:db8:ffff::1', headers }), 3, 'through a proxy of IPv6')
})

await t.test('a client of a trusted proxy that writes no address is the proxy', async (t) => {
  const service = await serve(t, behindProxy)
  const junk = ['unknown', '_hidden', '256.1.1.1', '127.1', '0x7f.0.0.1', '1::2::3', '%', 'a'.repeat(9000), '1.2.3.4:',
    '1.2.3.4:123456', '1.2.3.4:x', '[1.2.3.4]', '[2001:db8::1', '2001:db8::1]', '[2001:db8::1]443', '[]', '"1.2.3.4"']
  let sent = 0
  for (const text of junk) {
    const headers = [{ 'x-forwarded-for': text }, { forwarded: `for=${text === '"1.2.3.4"' ? '""1.2.3.4""' : text}` }]
    for (const each of headers) t.equal(await counted(service, { remoteAddress: proxy, headers: each }), ++sent, text)
  }
  for (const forwarded of ['1.2.3.4', 'by=1.2.3.4', 'for', 'for=', 'for =1.2.3.4', 'for=1.2.3.4;for=1.2.3.5', ';', '=',
    'for="1.2.3.4', 'for=1.2.3.4"', 'for="1.2.3.4\\"', 'xfor=1.2.3.4']) {
    t.equal(await counted(service, { remoteAddress: proxy, headers: { forwarded } }), ++sent, forwarded)
  }
  for (const headers of [{}, { 'x-forwarded-for': '' }, { 'x-forwarded-for': ' , ' }, { forwarded: ',' }]) {
    t.equal(await counted(service, { remoteAddress: proxy, headers }), ++sent, JSON.stringify(headers))
  }
  const warnings = service.log.map((line) => JSON.parse(line)).filter(({ level }) => level === 40)
  t.match(warnings, [{
    msg: 'X-Forwarded-For of the proxy 10.0.0.1 has no IP address: the proxy counts as the client'
  }], 'it is logged once')
})

await t.test('an address may have a port, and IPv6 brackets, in either header', async (t) => {
  const service = await serve(t, behindProxy)
  let sent = 0
  for (const text of [client, `${client}:443`, `${client}:65535`, `::ffff:${client}`, `[::ffff:${client}]:1`]) {
    for (const end of ['', ', 10.9.9.9', ', 10.9.9.9:8080', ', [2001:db8:ffff::2]:443']) {
      const headers = { 'x-forwarded-for': `1.2.3.4, ${text}${end}` }
      t.equal(await counted(service, { remoteAddress: proxy, headers }), ++sent, headers['x-forwarded-for'])
    }
  }
  const elements = [`for=${client}`, `For="${client}:4711"`, `proto=https;for=${client};by=10.0.0.1`,
    `FOR=${client}:80`, `for=${client};host="for=1.2.3.4"`,
    `by=10.0.0.1; for="[::ffff:${client}]:443" ;host="a;b"`, `for=1.2.3.4, for=${client}, for=10.9.9.9;proto=http`,
    `for=1.2.3.4,for="${client}",For="[2001:db8:ffff::2]:47011"`]
  for (const forwarded of elements) {
    t.equal(await counted(service, { remoteAddress: proxy, headers: { forwarded } }), ++sent, forwarded)
  }
  const addresses = ['[2001:db8::1:2:3:4]', '[2001:db8::1:2:3:5]:443', '2001:db8::1:2:3:6']
  for (const [index, text] of addresses.entries()) {
    const headers = { 'x-forwarded-for': text }
    t.equal(await counted(service, { remoteAddress: proxy, headers }), index + 1, text)
  }
})

await t.test('what a client writes into Forwarded does not hide what the proxy adds', async (t) => {
  const service = await serve(t, behindProxy)
  let sent = 0
  const attempts = [...forged, 'for="1.2.3.4', 'for=1.2.3.4;x="', 'for="\\', '"', 'for=1.2.3.4;', 'for=1.2.3.4;for=',
    'for=10.0.0.1;x="a', 'for="1.2.3.4, for=5.6.7.8', "for='1.2.3.4"]
  for (const text of attempts) {
    for (const forwarded of [`${text}, for=${client}`, `for=${text},for="${client}:1";by=10.0.0.1`]) {
      t.equal(await counted(service, { remoteAddress: proxy, headers: { forwarded } }), ++sent, text.slice(0, 40))
    }
    const both = { 'x-forwarded-for': client, forwarded: `for=${text}` }
    t.equal(await counted(service, { remoteAddress: proxy, headers: both }), ++sent, 'X-Forwarded-For takes precedence')
  }
})

await t.test('a proxy may be named by its address alone', (t) => {
  for (const own of ['2001:db8::7', '192.0.2.7']) {
    const clientAddress = createClientAddress([own])
    const seen = (remoteAddress: string) => clientAddress({
      headers: { 'x-forwarded-for': client }, socket: { remoteAddress }, log: { warn () {} }
    } as never)
    t.same([own, '2001:db8::8', '192.0.2.8'].map(seen), [client, '2001:db8::8', '192.0.2.8'], 'and no other is one')
  }
  t.end()
})

await t.test('lines of one header are read as one list', async (t) => {
  const { app } = await serve(t, { limits, trustProxy: ['127.0.0.1'] })
  const { send } = await listen(t, app)
  const left = async (...lines: string[]) => {
    const head = ['GET / HTTP/1.1', 'Host: a', 'Connection: close', ...lines.map((line) => `X-Forwarded-For: ${line}`)]
    return (await send(`${head.join('\r\n')}\r\n\r\n`))[0]?.headers['ratelimit']
  }
  t.equal(await left(client), `"address";r=${quota - 1};t=60`)
  t.equal(await left('1.2.3.4', client), `"address";r=${quota - 2};t=60`)
  t.equal(await left('5.6.7.8', '1.2.3.4, 9.9.9.9', client), `"address";r=${quota - 3};t=60`)
  t.equal(await left(client, '1.2.3.4'), `"address";r=${quota - 1};t=60`, 'the last line is the last entry')
})

await t.test('addresses of one network of IPv6 count as one, those of another do not', async (t) => {
  const service = await serve(t, { limits })
  const one = ['2001:db8:1:2::1', '2001:db8:1:2::2', '2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:DB8:1:2::A%eth0',
    '2001:0db8:0001:0002:0:0:0:1', '2001:db8:1:2::192.0.2.1']
  for (const [index, remoteAddress] of one.entries()) {
    t.equal(await counted(service, { remoteAddress }), index + 1, remoteAddress)
  }
  for (const remoteAddress of ['2001:db8:1:3::1', '2001:db8:1:1:ffff::', '2001:db8:1::2', '::1']) {
    t.equal(await counted(service, { remoteAddress }), 1, remoteAddress)
  }
  const same = ['192.0.2.1', '::ffff:192.0.2.1', '::ffff:c000:201', '::FFFF:192.0.2.1']
  for (const [index, remoteAddress] of same.entries()) {
    t.equal(await counted(service, { remoteAddress }), index + 1, remoteAddress)
  }
  t.equal(await counted(service, { remoteAddress: '192.0.2.2' }), 1, 'IPv4 has no neighbours')
})

await t.test('an address has one canonical text, and one key', (t) => {
  const clientAddress = createClientAddress([proxy])
  const address = (text: string) => clientAddress({
    headers: { 'x-forwarded-for': text }, socket: { remoteAddress: proxy }, log: { warn () {} }
  } as never)
  const groups: Array<[text: string, address: string, group: string]> = [
    ['192.0.2.1', '192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1%eth0', '192.0.2.1', '192.0.2.1'],
    ['2001:DB8:1:2:0:0:0:1', '2001:db8:1:2::1', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80::1', 'fe80::/64'],
    ['2001:db8::1:2:3:4', '2001:db8::1:2:3:4', '2001:db8::/64'],
    ['2001:0:0:1::', '2001:0:0:1::', '2001:0:0:1::/64'],
    ['1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8', '1:2:3:4::/64'],
    ['::1', '::1', '::/64'],
    ['junk', proxy, proxy],
    ['', proxy, proxy]
  ]
  for (const [text, canonical, group] of groups) {
    for (const time of ['first', 'second']) {
      t.equal(address(text), canonical, `${text}, the ${time} time`)
      t.equal(rateLimitKey(address(text)), group, `${text}, the ${time} time`)
    }
  }
  t.end()
})

await t.test('more addresses than are cached each have their own key', (t) => {
  const clientAddress = createClientAddress([])
  const wrong = Array.from({ length: 3000 }, (_, index) => (index % 1500 + 1).toString(16)).filter((part) => {
    const address = clientAddress({ socket: { remoteAddress: `2001:db8:${part}::1` } } as never)
    return rateLimitKey(address) !== `2001:db8:${part}::/64`
  })
  t.same(wrong, [])
  t.end()
})

await t.test('requests without an address are counted together', async (t) => {
  const { app } = await serve(t, { limits, trustProxy: [proxy] })
  const socketPath = join(await temporaryFolder(t), 'http')
  await app.listen({ path: socketPath })
  for (const left of [quota - 1, quota - 2]) {
    const request = httpRequest({ socketPath, headers: { 'x-forwarded-for': client } }).end()
    const [response] = await once(request, 'response')
    response.resume()
    t.match(response, { statusCode: 200, headers: { ratelimit: `"address";r=${left};t=60` } })
  }
})
