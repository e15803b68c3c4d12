// A baseline: what Node.js and pg cost by themselves. It validates nothing but the token.

import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import pg from 'pg'

const { DATABASE_URL: connectionString, JWT_SECRET_KEY: secret = '', PORT: port } = process.env
pg.types.setTypeParser(pg.types.builtins.DATE, String)
const pool = new pg.Pool({ connectionString, max: 8 })

const columns = 'emp_id, id, emp_name, emp_dob, city, country'
const statements = {
  session: `SELECT users.id FROM sessions JOIN users ON users.id = sessions.user_id
    WHERE sessions.id = $1 AND NOT users.disabled AND users.token_version = $2`,
  get: `SELECT ${columns} FROM people WHERE emp_id = $1`,
  list: `SELECT ${columns} FROM people ORDER BY emp_id LIMIT $1 OFFSET $2`,
  find: `SELECT ${columns} FROM people WHERE city ILIKE $3 ORDER BY emp_id LIMIT $1 OFFSET $2`,
  create: `INSERT INTO people (emp_id, emp_name, emp_dob, city, country) VALUES ($1, $2, $3, $4, $5)
    RETURNING ${columns}`,
  patch: `UPDATE people SET emp_name = coalesce($2, emp_name), emp_dob = coalesce($3, emp_dob),
    city = coalesce($4, city), country = coalesce($5, country) WHERE emp_id = $1 RETURNING ${columns}`
}

async function query (name: keyof typeof statements, values: unknown[]): Promise<pg.QueryResultRow[]> {
  return (await pool.query({ name, text: statements[name], values })).rows
}

async function isAuthenticated ({ headers: { authorization = '' } }: IncomingMessage): Promise<boolean> {
  const [head = '', payload = '', signature = ''] = authorization.slice('Bearer '.length).split('.')
  const expected = createHmac('sha256', secret).update(`${head}.${payload}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
  const { sid, ver, exp } = JSON.parse(Buffer.from(payload, 'base64url').toString())
  return exp * 1000 > Date.now() && (await query('session', [sid, ver])).length === 1
}

async function answer (request: IncomingMessage): Promise<[status: number, body: unknown]> {
  if (!await isAuthenticated(request)) return [401, { detail: 'Not authenticated' }]
  const url = new URL(request.url ?? '', 'http://localhost')
  const emp_id = url.pathname.split('/')[2]
  if (request.method === 'GET' && emp_id === undefined) {
    const { limit = 100, offset = 0, city } = Object.fromEntries(url.searchParams)
    if (city === undefined) return [200, await query('list', [limit, offset])]
    return [200, await query('find', [limit, offset, `%${city}%`])]
  }
  if (request.method === 'GET') return found(await query('get', [emp_id]))
  const { emp_name, emp_dob, city, country, ...body } = JSON.parse(await text(request))
  const fields = [emp_name, emp_dob, city, country]
  if (request.method === 'PATCH') return found(await query('patch', [emp_id, ...fields]))
  return [201, (await query('create', [body.emp_id, ...fields]))[0]]
}

function found ([person]: pg.QueryResultRow[]): [status: number, body: unknown] {
  return person === undefined ? [404, { detail: 'Not found' }] : [200, person]
}

createServer((request, response) => {
  answer(request).catch((error: Error) => [500, { detail: error.message }] as const).then(([status, body]) => {
    const json = JSON.stringify(body)
    response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(json) })
    response.end(json)
  }, () => {})
}).listen(Number(port), '127.0.0.1')
