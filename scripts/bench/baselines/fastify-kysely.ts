// A baseline: the service as most would write it with Fastify and Kysely. It has neither histories nor entity tags, and
// does not validate its responses.

import jwt from '@fastify/jwt'
import Fastify from 'fastify'
import { type Generated, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'

interface Person { emp_id: number, emp_name: string, emp_dob: string, city: string, country: string }
interface Tables {
  people: Person & { id: Generated<string> }
  sessions: { id: string, user_id: number }
  users: { id: number, disabled: boolean, token_version: number }
}
interface Claims { sid: string, ver: number }

const { DATABASE_URL: connectionString, JWT_SECRET_KEY: secret = '', PORT: port } = process.env
pg.types.setTypeParser(pg.types.builtins.DATE, String)
const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString, max: 8 }) }) })

const text = { type: 'string', minLength: 1, maxLength: 200 }
const properties = {
  emp_id: { type: 'integer', minimum: 1, maximum: 2147483647 },
  emp_name: text,
  emp_dob: { type: 'string', format: 'date' },
  city: text,
  country: text
}
const required = Object.keys(properties)
const person = { type: 'object', properties: { id: { type: 'string' }, ...properties } }
const params = { type: 'object', properties: { emp_id: properties.emp_id } }
const querystring = {
  type: 'object',
  properties: {
    city: text, limit: { type: 'integer', maximum: 1000, default: 100 }, offset: { type: 'integer', default: 0 }
  }
}

const app = Fastify()
await app.register(jwt, { secret })

app.addHook('onRequest', async (request, reply) => {
  const { sid, ver } = await request.jwtVerify<Claims>()
  const user = await db.selectFrom('sessions').innerJoin('users', 'users.id', 'sessions.user_id').select('users.id')
    .where('sessions.id', '=', sid).where('users.disabled', '=', false).where('users.token_version', '=', ver)
    .executeTakeFirst()
  if (user === undefined) return await reply.code(401).send({ detail: 'Not authenticated' })
})

app.get<{ Params: { emp_id: number } }>('/employees/:emp_id', {
  schema: { params, response: { 200: person } }
}, async ({ params: { emp_id } }, reply) => {
  const found = await db.selectFrom('people').selectAll().where('emp_id', '=', emp_id).executeTakeFirst()
  return found ?? await reply.code(404).send({ detail: 'Not found' })
})

app.get<{ Querystring: { city?: string, limit: number, offset: number } }>('/employees', {
  schema: { querystring, response: { 200: { type: 'array', items: person } } }
}, async ({ query: { city, limit, offset } }) =>
  await db.selectFrom('people').selectAll()
    .$if(city !== undefined, (people) => people.where('city', 'ilike', `%${city}%`))
    .orderBy('emp_id').limit(limit).offset(offset).execute())

app.post<{ Body: Person }>('/employees', {
  schema: { body: { type: 'object', properties, required, additionalProperties: false }, response: { 201: person } }
}, async ({ body }, reply) =>
  await reply.code(201).send(await db.insertInto('people').values(body).returningAll().executeTakeFirstOrThrow()))

app.patch<{ Params: { emp_id: number }, Body: Partial<Person> }>('/employees/:emp_id', {
  schema: {
    params,
    body: { type: 'object', properties, minProperties: 1, additionalProperties: false },
    response: { 200: person }
  }
}, async ({ params: { emp_id }, body }, reply) => {
  const changed = await db.updateTable('people').set(body).where('emp_id', '=', emp_id).returningAll()
    .executeTakeFirst()
  return changed ?? await reply.code(404).send({ detail: 'Not found' })
})

await app.listen({ host: '127.0.0.1', port: Number(port) })
