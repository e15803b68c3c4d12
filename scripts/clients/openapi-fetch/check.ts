// A client by openapi-typescript and openapi-fetch.

import { deepEqual, equal, match, ok } from 'node:assert/strict'
import createClient from 'openapi-fetch'
import type { paths } from '../../../generated/openapi.ts'

const { BASE_URL: baseUrl = '', ADMIN_USERNAME: username = '', ADMIN_PASSWORD: password = '' } = process.env
const country = 'openapi-fetch'
const anonymous = createClient<paths>({ baseUrl })

const form = {
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  bodySerializer: (body: Record<string, string>) => new URLSearchParams(body).toString()
}
const login = await anonymous.POST('/auth/token', { body: { username, password }, ...form })
ok(login.data)
const { refresh_token } = login.data
const refresh = await anonymous.POST('/auth/token', { body: { grant_type: 'refresh_token', refresh_token }, ...form })
ok(refresh.data)
const client = createClient<paths>({ baseUrl, headers: { authorization: `Bearer ${refresh.data.access_token}` } })

const people = [101, 102, 103].map((emp_id) =>
  ({ emp_id, emp_name: 'Ada Lovelace', emp_dob: '1985-12-10', city: 'London', country }))
for (const body of people) equal((await client.POST('/employees', { body })).data?.emp_id, body.emp_id)
const { error: unborn } = await client.POST('/employees', {
  body: { emp_id: 105, emp_name: 'Ada', emp_dob: '2999-01-01', city: 'London', country }
})
ok(unborn !== undefined && 'type' in unborn && unborn.type === '/problems/invalid-request')
deepEqual(unborn.errors.map(({ pointer }) => pointer), ['/emp_dob'])

const first = await client.GET('/employees', { params: { query: { country, limit: 2 } } })
const cursor = /[?&]cursor=([^&>]+)[^>]*>; rel="next"/.exec(first.response.headers.get('link') ?? '')?.[1]
ok(cursor)
const second = await client.GET('/employees', { params: { query: { country, limit: 2, cursor } } })
deepEqual([first, second].flatMap(({ data }) => data?.map(({ emp_id }) => emp_id)), [101, 102, 103])

const { error: absent } = await client.GET('/employees/{emp_id}', { params: { path: { emp_id: 999 } } })
ok(absent !== undefined && 'type' in absent && absent.type === '/problems/employee-not-found')
equal(absent.status, 404)

const path = { emp_id: 101 }
const etag = (await client.GET('/employees/{emp_id}', { params: { path } })).response.headers.get('etag') ?? ''
const change = async () => await client.PATCH('/employees/{emp_id}', {
  params: { path, header: { 'If-Match': etag } }, body: { city: 'Cambridge' }
})
equal((await change()).data?.city, 'Cambridge')
equal((await change()).response.status, 412)

const file = `emp_id,emp_name,emp_dob,city,country\r\n104,Grace Hopper,1906-12-09,New York,${country}\r\n`
const report = await client.POST('/employees/import', {
  params: { query: { format: 'csv' } },
  headers: { 'content-type': 'application/octet-stream' },
  body: file,
  bodySerializer: (body) => body as string
})
equal(report.data?.created, 1)
const exported = await client.GET('/employees/export', {
  params: { query: { country, format: 'csv' } }, parseAs: 'text'
})
match(exported.data ?? '', /104,Grace Hopper,1906-12-09,New York/)

const feed = await client.GET('/employees/changes', { params: { query: { limit: 1000 } } })
ok(feed.data?.some(({ action, after }) => action === 'updated' && after?.city === 'Cambridge'))
