import t from 'tap'
import { brunoCollection } from '../../scripts/collections/bruno.ts'
import { postmanCollection } from '../../scripts/collections/postman.ts'
import { folders } from '../../scripts/collections/requests.ts'
import { document, type Method, operationsOf } from '../../src/contract/document.ts'

const content = folders()
const requests = content.flatMap(({ requests }) => requests)

await t.test('a collection has the operations of the contract, in a folder for each tag', (t) => {
  t.same(content.map(({ name }) => name), document.tags.map(({ name }) => name))
  const targets = new Set(requests.map(({ method, path }) => `${method} ${path}`))
  t.same([...targets].toSorted(), operationsOf(document).map(({ path, method }) =>
    `${method.toUpperCase()} ${path}`).toSorted())
  t.end()
})

await t.test('a request has values for what it sends, and sends no optional parameter', (t) => {
  const parameters = requests.flatMap(({ parameters }) => parameters)
  t.ok(parameters.length > 30)
  t.same(parameters.filter(({ enabled, in: place }) => enabled !== (place === 'path')), [])
  t.same(parameters.filter(({ enabled, value }) => enabled && value === ''), [])
  for (const { name, method, path, body } of requests) {
    const { requestBody } = document.paths[path]?.[method.toLowerCase() as Method] ?? {}
    t.equal(body === undefined, requestBody === undefined, name)
  }
  t.end()
})

await t.test('a login stores its tokens for the other requests, in both formats', (t) => {
  const { item: [, { item: requests }], variable } = JSON.parse(postmanCollection(content, 'http://service'))
  const login = requests.find(({ event }: { event?: unknown }) => event !== undefined)
  t.match(login.event[0].script.exec.join(), /set\('accessToken', .*set\('refreshToken', /)
  const form = new Map(login.request.body.urlencoded.map(({ key, value }: Record<string, string>) => [key, value]))
  t.match(form, new Map([['username', '{{username}}'], ['password', '{{password}}']]))
  t.same(variable[0], { key: 'baseUrl', value: 'http://service' })
  const files = brunoCollection(content, 'http://service')
  const file = files['auth/Log in, or refresh a session password.bru']
  t.match(file, /username: \{\{username\}\}[^]*setVar\("accessToken"/)
  t.match(files['environments/local.bru'], 'baseUrl: http://service')
  t.match(files['collection.bru'], 'token: {{accessToken}}')
  t.end()
})
