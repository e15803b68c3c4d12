// The package on each version of Node.js that it supports.

import t from 'tap'
import { password, serve } from '../harness/service.ts'
import { run, tool, write } from './project.ts'

const file = 'emp_id,emp_name,emp_dob,city,country\n3,Grace,1906-12-09,New York,USA\n'

/** What a program does with the service. It prints what it saw. */
const scenario = `
import { writeFileSync, createReadStream } from 'node:fs'
import { createClient, isProblem } from 'employee-management-sdk'

const { BASE_URL: baseUrl, USERNAME: username, PASSWORD: password } = process.env
let stored
const session = { get: () => stored, set: (login) => { stored = login } }
const people = createClient({ baseUrl, session, retries: 0 })
const { employees } = people
const ada = { emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'UK' }
const problemOf = async (work) => await work.then(() => 'none', (error) => isProblem(error) ? error.type : error)
const all = async (items) => { const found = []; for await (const item of items) found.push(item); return found }

await people.login(username, password)
const { access_token } = stored
stored = { ...stored, expires_at: 0 }
const { etag } = await employees.create({ emp_id: 1, ...ada })
const refreshed = stored.access_token !== access_token
await employees.create({ emp_id: 2, ...ada })
await employees.update(1, { city: 'Cambridge' }, { ifMatch: etag })
const problems = [
  await problemOf(employees.get(9)),
  await problemOf(employees.create({ emp_id: 0, ...ada })),
  await problemOf(employees.update(1, { city: 'Paris' }, { ifMatch: etag }))
]
const listed = await all(employees.list({ limit: 1 }))
writeFileSync('people.csv', process.env.FILE)
let sent = 0
const { created } = await employees.import(createReadStream('people.csv'), { onProgress: (bytes) => { sent = bytes } })
const rows = await all(employees.exportRows())
const changes = await all(employees.changes())
const trace = await employees.get(9).catch((error) => error.stack)
for (const { emp_id } of rows) await employees.delete(emp_id)
await people.logout()
const after = await employees.list().pages().next().catch((error) => error.status)
console.log(JSON.stringify({
  version: process.version, refreshed, problems, listed: listed.map(({ emp_id }) => emp_id), created, sent,
  rows: rows.map(({ emp_id }) => emp_id), changes: changes.map(({ action }) => action), trace, after
}))
`

const versions = { 20: tool('node-20/bin/node'), 22: tool('node-22/bin/node'), 24: process.execPath }

for (const [version, program] of Object.entries(versions)) {
  const skip = program === undefined && 'this version of Node.js is not installed'
  await t.test(`a program on Node.js ${version} uses the service`, { skip }, async (t) => {
    const { app, admin } = await serve(t)
    const BASE_URL = await app.listen({ host: '127.0.0.1', port: 0 })
    const folder = write(`node-${version}`, { 'scenario.js': scenario })
    const { stdout, stderr } = await run(String(program), ['--enable-source-maps', 'scenario.js'], folder, {
      BASE_URL, USERNAME: admin.account.username, PASSWORD: password, FILE: file
    })
    t.equal(stderr, '')
    t.match(JSON.parse(stdout), {
      version: new RegExp(`^v${version}\\.`),
      refreshed: true,
      problems: ['employee-not-found', 'invalid-request', 'precondition-failed'],
      listed: [1, 2],
      created: 1,
      sent: file.length,
      rows: [1, 2, 3],
      changes: ['created', 'created', 'updated', 'created'],
      trace: /\(.*employee-management-sdk\/src\/connection\/transport\.ts:\d+:\d+\)/,
      after: 401
    })
  })
}
