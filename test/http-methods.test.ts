import { METHODS } from 'node:http'
import t from 'tap'
import { operations } from '../generated/operations.ts'
import { hasCommonHeaders, isProblem } from './harness/answer.ts'
import { serve } from './harness/service.ts'

/** The methods that the contract gives each path; HEAD comes with GET. */
const offered = new Map<string, string[]>()
for (const { path, method } of Object.values(operations)) {
  const url = path.replace('{emp_id}', '101')
  offered.set(url, [...offered.get(url) ?? [], method, ...method === 'GET' ? ['HEAD'] : []])
}

function allowed (allow: unknown): string[] {
  return String(allow).split(', ').toSorted()
}

await t.test('a method that a path does not have is refused, and those that it has are named', async (t) => {
  const { anonymous, admin } = await serve(t)
  for (const [url, methods] of offered) {
    // CONNECT asks for a tunnel: it has no path.
    const others = METHODS.filter((method) => ![...methods, 'OPTIONS', 'CONNECT'].includes(method))
    t.ok(['TRACE', 'PUT', 'QUERY', 'PROPFIND'].every((method) => others.includes(method)))
    for (const method of others) {
      const answer = await anonymous.send({ method: method as 'GET', url })
      const what = `${method} ${url}`
      if (method === 'HEAD') t.equal(answer.statusCode, 405, what)
      else isProblem(t, answer, 405, what)
      t.same(allowed(answer.headers['allow']), [...methods, 'OPTIONS'].toSorted(), what)
    }
    for (const payload of [{ any: 1 }, '{']) {
      isProblem(t, await admin.send({ method: 'PUT', url: `${url}?a=1`, payload }), 405, `PUT ${url} with a token`)
    }
  }
})

await t.test('OPTIONS names the methods of a path to anyone', async (t) => {
  const { anonymous } = await serve(t)
  for (const [url, methods] of offered) {
    const answer = await anonymous.send({ method: 'OPTIONS', url })
    t.equal(answer.statusCode, 204, url)
    t.same(allowed(answer.headers['allow']), [...methods, 'OPTIONS'].toSorted(), url)
    t.equal(answer.body, '')
  }
  isProblem(t, await anonymous.send({ method: 'OPTIONS', url: '/nothing' }), 404, 'OPTIONS /nothing')
})

await t.test('no other site may use the service from a browser', async (t) => {
  const { anonymous, admin } = await serve(t)
  const origin = 'https://elsewhere.example'
  for (const url of offered.keys()) {
    const preflight = {
      origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization'
    }
    const asked = await anonymous.send({ method: 'OPTIONS', url, headers: preflight })
    t.equal(asked.statusCode, 204)
    hasCommonHeaders(t, asked, `preflight of ${url}`)
    hasCommonHeaders(t, await admin.send({ url, headers: { origin } }), `GET ${url}`)
    hasCommonHeaders(t, await anonymous.send({ method: 'POST', url, headers: { origin } }), `POST ${url}`)
  }
})
