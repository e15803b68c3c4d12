// A client by @hey-api/openapi-ts.

import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { createClient } from './client/client/index.js'
import {
  createEmployee, exportEmployees, getEmployee, importEmployees, issueToken, listEmployeeChanges, listEmployees,
  updateEmployee
} from './client/index.js'

const { BASE_URL: baseUrl = '', ADMIN_USERNAME: username = '', ADMIN_PASSWORD: password = '' } = process.env
const country = 'hey-api'
const anonymous = createClient({ baseUrl })

const login = await issueToken({ client: anonymous, body: { username, password } })
const refresh = await issueToken({
  client: anonymous, body: { grant_type: 'refresh_token', refresh_token: login.data?.refresh_token ?? '' }
})
const client = createClient({ baseUrl, auth: () => refresh.data?.access_token ?? '' })

for (const emp_id of [201, 202, 203]) {
  const body = { emp_id, emp_name: 'Ada Lovelace', emp_dob: '1985-12-10', city: 'London', country }
  equal((await createEmployee({ client, body })).data?.emp_id, emp_id)
}
const { error: unborn } = await createEmployee({
  client, body: { emp_id: 205, emp_name: 'Ada', emp_dob: '2999-01-01', city: 'London', country }
})
ok(unborn !== undefined && 'type' in unborn && unborn.type === '/problems/invalid-request')
deepEqual(unborn.errors.map(({ pointer }) => pointer), ['/emp_dob'])

const first = await listEmployees({ client, query: { country, limit: 2 } })
const cursor = /[?&]cursor=([^&>]+)[^>]*>; rel="next"/.exec(first.response?.headers.get('link') ?? '')?.[1]
ok(cursor !== undefined)
const second = await listEmployees({ client, query: { country, limit: 2, cursor } })
deepEqual([first, second].flatMap(({ data }) => data?.map(({ emp_id }) => emp_id)), [201, 202, 203])

const { error: absent } = await getEmployee({ client, path: { emp_id: 999 } })
ok(absent !== undefined && 'type' in absent && absent.type === '/problems/employee-not-found')
equal(absent.status, 404)

const path = { emp_id: 201 }
const etag = (await getEmployee({ client, path })).response?.headers.get('etag') ?? ''
const change = { client, path, headers: { 'If-Match': etag }, body: { city: 'Cambridge' } }
equal((await updateEmployee(change)).data?.city, 'Cambridge')
equal((await updateEmployee(change)).response?.status, 412)

const file = `emp_id,emp_name,emp_dob,city,country\r\n204,Grace Hopper,1906-12-09,New York,${country}\r\n`
const report = await importEmployees({ client, query: { format: 'csv' }, body: { file: new Blob([file]) } })
equal(report.data?.created, 1)
const exported = await exportEmployees({ client, query: { country, format: 'csv' }, parseAs: 'text' })
match(String(exported.data), /204,Grace Hopper,1906-12-09,New York/)

const feed = await listEmployeeChanges({ client, query: { limit: 1000 } })
ok(feed.data?.some(({ action, after }) => action === 'updated' && after?.city === 'Cambridge'))
