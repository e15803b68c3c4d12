import t from 'tap'
import { links } from '../harness/answers/links.ts'
import { isProblem } from '../harness/answers/answer.ts'
import { execute } from '../harness/database/server.ts'
import { skip } from '../harness/postgres/databases.ts'
import { serve } from '../harness/service.ts'

const ada = { emp_id: 1, emp_name: 'Ada', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }

await t.test('a fail-over that loses the last transactions is seen by every client', { skip }, async (t) => {
  const { admin, database: { config } } = await serve(t)
  const url = new URL(config?.kind === 'postgres' ? config.url : '')
  const name = url.pathname.slice(1)

  /** Runs a statement on the server while the service has no connection to its database. */
  async function meanwhile (statement: string): Promise<void> {
    url.pathname = '/postgres'
    await execute(url.href, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`)
    await execute(url.href, statement)
  }
  const create = async (emp_id: number, city: string) =>
    (await admin.POST('/employees', { body: { ...ada, emp_id, city } })).response.status
  const read = async (emp_id: number, headers = {}) => await admin.send({ url: `/employees/${emp_id}`, headers })
  const patch = async (city: string, headers = {}) =>
    await admin.send({ method: 'PATCH', url: '/employees/1', payload: { city }, headers })
  /** The emp_ids and cities of changes, and the URL of the next page. */
  async function follow (url: string) {
    const answer = await admin.send({ url })
    const changes = answer.json().map(({ after }: { after: typeof ada }) => `${after.emp_id} ${after.city}`)
    return { changes, next: String(links(answer.headers['link']).next) }
  }

  await create(1, 'London')
  const early = await follow('/employees/changes?limit=10')
  await meanwhile(`CREATE DATABASE ${name}_standby TEMPLATE ${name}`)
  t.teardown(async () => { await execute(url.href, `DROP DATABASE IF EXISTS ${name}_lost`) })
  const lost = (await patch('Paris')).headers['etag']
  t.equal(await create(2, 'Rome'), 201)
  const late = await follow(early.next)
  t.same(late.changes, ['1 Paris', '2 Rome'])

  await meanwhile(`ALTER DATABASE ${name} RENAME TO ${name}_lost`)
  await meanwhile(`ALTER DATABASE ${name}_standby RENAME TO ${name}`)

  t.match(await read(1, { 'if-none-match': lost }), { statusCode: 200, body: /London/ }, 'the client has another')
  isProblem(t, await patch('Berlin', { 'if-match': lost }), 412, 'the client has to read it again')
  isProblem(t, await admin.send({ url: late.next }), 410, 'the reader has changes that are lost')
  t.same(await follow(early.next), { changes: [], next: early.next }, 'this reader has none of them')
  t.equal(await create(2, 'Oslo'), 201, 'what was lost is created anew')
  t.match(await patch('Berlin'), { statusCode: 200, body: /Berlin/ })
  t.not((await read(1)).headers['etag'], lost)
  isProblem(t, await admin.send({ url: late.next }), 410, 'as many changes as were lost are others')
  t.same((await follow(early.next)).changes, ['2 Oslo', '1 Berlin'], 'a reader misses none')
  t.same((await follow('/employees/changes?cursor=0&limit=10')).changes, ['1 London', '2 Oslo', '1 Berlin'])
})
