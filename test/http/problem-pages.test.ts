// The pages of the problem types, and the contract for language models.

import t from 'tap'
import { document, operationsOf } from '../../src/contract/document.ts'
import { problemTypes } from '../../src/contract/problems.ts'
import { problemPage } from '../../src/http/docs/problems/pages.ts'
import { isProblem } from '../harness/answers/answer.ts'
import { serve } from '../harness/service.ts'

const problems = problemTypes(document)
const hrefs = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href)

await t.test('the type of each problem is the path of a page that says what happened and what to do', async (t) => {
  const { admin, anonymous } = await serve(t)
  const { type } = (await admin.send({ url: '/employees/999' })).json()
  t.equal(type, '/problems/employee-not-found')
  t.ok(problems.length > 15, 'there are many')
  for (const { type, title, status, operations } of problems) {
    const { statusCode, headers, body } = await anonymous.send({ url: type })
    t.equal(statusCode, 200, type)
    t.match(headers, { 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' })
    t.match(body, `<h1>${title}</h1>\n    <p class="status">${status} `)
    t.match(body, `&quot;type&quot;: &quot;${type}&quot;`, 'there is an example')
    t.ok(operations.length > 0)
    for (const { id, tag } of operations) t.match(body, `href="/docs#/${tag}/${id}"`)
  }
})

await t.test('the list of problems leads to all of them, and each page back to it', async (t) => {
  const { anonymous } = await serve(t)
  for (const url of ['/problems', '/problems/']) {
    const list = await anonymous.send({ url })
    t.equal(list.statusCode, 200, url)
    t.same(hrefs(list.body).filter((href) => href.startsWith('/problems/')), problems.map(({ type }) => type))
  }
  t.ok(hrefs((await anonymous.send({ url: '/problems/last-admin' })).body).includes('/problems'))
  isProblem(t, await anonymous.send({ url: '/problems/nothing' }), 404, 'another page')
  const answer = await anonymous.send({ method: 'POST', url: '/problems/last-admin' })
  isProblem(t, answer, 405, 'POST')
  t.equal(answer.headers['allow'], 'GET, HEAD, OPTIONS')
})

await t.test('a page needs no script, no other host and no mouse, and fits a phone', async (t) => {
  const { anonymous } = await serve(t)
  const { headers, body } = await anonymous.send({ url: '/problems/too-many-requests' })
  const policy = String(headers['content-security-policy'])
  t.match(policy, /^default-src 'none'; style-src 'sha256-[^']+'; img-src 'self'; frame-ancestors 'none'; /)
  t.notMatch(policy, /script|unsafe|:/)
  t.notMatch(body, /<script|\son\w+=|style="|(src|href)="(https?:)?\/\//)
  t.match(body, '<html lang="en">')
  t.match(body, '<meta name="viewport" content="width=device-width, initial-scale=1">')
  t.match(body, '<pre tabindex="0"', 'the keyboard scrolls what is wider than the page')
  for (const href of hrefs(body)) {
    t.equal((await anonymous.send({ url: href.replace(/#.*/, '') })).statusCode, 200, href)
  }
})

await t.test('the texts of a page are escaped', async (t) => {
  const problem = { type: '/problems/evil', status: 404, operations: [] }
  const evil = '<script>"&\'`</script>`'
  const html = problemPage({ ...problem, title: evil, description: evil, remedy: evil, example: { evil } }, '')
  t.notMatch(html, '<script')
  t.match(html, '<h1>&lt;script&gt;&quot;&amp;&#39;`&lt;/script&gt;`</h1>')
  t.match(html, '<p>&lt;script&gt;&quot;&amp;&#39;<code>&lt;/script&gt;</code></p>')
})

await t.test('the contract is served as Markdown, with everything that it has', async (t) => {
  const { anonymous } = await serve(t)
  const { headers, body } = await anonymous.send({ url: '/openapi.md' })
  t.equal(headers['content-type'], 'text/markdown; charset=utf-8')
  const headings = body.split('\n').filter((line) => line.startsWith('#')).map((line) => line.replace(/^#+ /, ''))
  for (const { path, method, operation } of operationsOf(document)) {
    t.ok(headings.includes(`${method.toUpperCase()} ${path}`), operation.operationId)
    t.match(body, `Operation \`${operation.operationId}\`, `)
  }
  t.same(problems.filter(({ type }) => !headings.includes(type)), [], 'each problem')
  t.same(Object.keys(document.components.schemas).filter((name) => !headings.includes(name)), [], 'each schema')
  const anchors = new Set(headings.map((heading) => heading.toLowerCase()))
  const links = [...body.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor = '']) => anchor)
  t.same(links.filter((anchor) => !anchors.has(anchor)), [], 'each link leads somewhere')
  t.match(body, '- `sort_by` in query: `"emp_id"`, `"emp_name"`, `"emp_dob"`, `"city"`, `"country"` (default')
  t.notMatch(body, /undefined|\[object/)
})

await t.test('llms.txt leads to the contract and the problems', async (t) => {
  const { anonymous } = await serve(t)
  const { headers, body } = await anonymous.send({ url: '/llms.txt' })
  t.equal(headers['content-type'], 'text/plain; charset=utf-8')
  t.match(body, /^# Employee Management API\n\n> A directory of employees, .*\.\n\n/)
  const links = [...body.matchAll(/^- \[[^\]]+\]\(([^)]+)\): ./gm)].map(([, link = '']) => link)
  t.ok(links.length > problems.length)
  for (const url of links) t.equal((await anonymous.send({ url })).statusCode, 200, url)
})

await t.test('the documents are revalidated by their ETag', async (t) => {
  const { anonymous } = await serve(t)
  for (const url of ['/llms.txt', '/openapi.md', '/problems', '/problems/last-admin']) {
    const { headers: { etag, 'cache-control': cacheControl }, body } = await anonymous.send({ url })
    t.equal(cacheControl, 'no-cache', url)
    const known = await anonymous.send({ url, headers: { 'if-none-match': String(etag) } })
    t.match(known, { statusCode: 304, body: '' })
    const head = await anonymous.send({ method: 'HEAD', url })
    t.match(head, { statusCode: 200, body: '', headers: { etag, 'content-length': String(Buffer.byteLength(body)) } })
  }
})

await t.test('behind a gateway that removes a path, the links have it', async (t) => {
  const { anonymous } = await serve(t, { publicUrl: 'https://people.example.com/hr' })
  const { body } = await anonymous.send({ url: '/problems/last-admin' })
  t.same(hrefs(body).filter((href) => !href.startsWith('/hr/')), [])
  t.match((await anonymous.send({ url: '/llms.txt' })).body, '](https://people.example.com/hr/openapi.md)')
})
