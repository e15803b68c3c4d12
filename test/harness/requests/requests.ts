import type { LightMyRequestResponse } from 'fastify'
import { sql } from 'kysely'
import { operations } from '../../../generated/operations.ts'
import {
  locate, type MediaType, type Operation, type Parameter, parametersOf, type Located, type RequestBody
} from '../../../src/contract/document.ts'
import type { OperationId } from '../../../src/contract/operations.ts'
import { passwordHash, type Role, type TestService } from '../service.ts'

/** The account in the examples of the contract. */
const adas = { id: 1815, username: 'ada' }

/** A request, as `app.inject` and `Role.send` take it. */
export interface SampleRequest {
  method: typeof operations[OperationId]['method']
  url: string
  headers?: { 'content-type': string }
  payload?: string
}

/**
 * The smallest request that the contract allows for an operation: its required parameters and its body, with the first
 * example of each. It has no token. The employee or the account is up to the test; see {@link provide}.
 */
export function sampleRequest (id: OperationId): SampleRequest {
  const { method, path } = operations[id]
  const url = parametersOf(path, method).filter(({ value }) => value.required).reduce(fillIn, path)
  return { method, url, ...sampleBody(id) }
}

/** The first example of an operation's body, and its media type; undefined where it takes no body. */
export function exampleBody (id: OperationId): { mediaType: string, value: Record<string, unknown> } | undefined {
  const { method, path } = operations[id]
  const operation = locate<Operation>(['paths', path, method.toLowerCase()])
  const body = locate<RequestBody | undefined>(['requestBody'], operation)
  const content = Object.entries(body.value?.content ?? {})
  const [mediaType] = content.find(([, { examples }]) => examples !== undefined) ?? []
  if (mediaType === undefined) return undefined
  return { mediaType, value: firstExample(locate<MediaType>(['content', mediaType], body)) as Record<string, unknown> }
}

function sampleBody (id: OperationId): Pick<SampleRequest, 'headers' | 'payload'> {
  const example = exampleBody(id)
  if (example === undefined) return {}
  const { mediaType, value } = example
  return { headers: { 'content-type': mediaType }, payload: bodyOf(mediaType, value) }
}

function bodyOf (mediaType: string, value: unknown): string {
  if (typeof value === 'string') return value
  return mediaType === 'application/json' ? JSON.stringify(value) : form(Object(value))
}

/** Members as a form (`application/x-www-form-urlencoded`) has them. */
export function form (members: Record<string, unknown>): string {
  const pairs = Object.entries(members).map(([name, value]): [string, string] => [name, String(value)])
  return new URLSearchParams(pairs).toString()
}

function fillIn (target: string, parameter: Located<Parameter>): string {
  const { name, in: part } = parameter.value
  const text = encodeURIComponent(String(firstExample(parameter)))
  if (part === 'path') return target.replace(`{${name}}`, text)
  return `${target}${target.includes('?') ? '&' : '?'}${encodeURIComponent(name)}=${text}`
}

function firstExample (part: Located<unknown>): unknown {
  const { value: examples = {} } = locate<Record<string, unknown> | undefined>(['examples'], part)
  const [name = ''] = Object.keys(examples)
  return locate(['examples', name, 'value'], part).value
}

/**
 * Empties the directory and provides what the sample request of an operation needs to succeed: the employee or the
 * account of its path, the account that it logs in to, and the password that it changes.
 */
export async function provide ({ db }: TestService, id: OperationId): Promise<void> {
  await db.deleteFrom('employees').execute()
  if (operations[id].path.includes('{emp_id}')) {
    const employee = { emp_id: 101, emp_name: 'Ada Lovelace', emp_dob: '1985-12-10', city: 'London', country: 'UK' }
    await db.insertInto('employees').values(employee).execute()
  }
  await db.deleteFrom('users').where('username', '=', adas.username).execute()
  if (id === 'changePassword') await db.updateTable('users').set({ password_hash: passwordHash }).execute()
  if (id === 'registerUser') return
  await sql`INSERT INTO users (id, username, password_hash) OVERRIDING SYSTEM VALUE
    VALUES (${adas.id}, ${adas.username}, ${passwordHash})`.execute(db)
}

/** Logs in with a form of these members. */
export async function logIn (caller: Role, members: Record<string, string>): Promise<LightMyRequestResponse> {
  return await caller.send(tokenRequest(form(members)))
}

/** A login with the text of a form. */
export function tokenRequest (payload: string): SampleRequest {
  return {
    method: 'POST', url: '/auth/token', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload
  }
}
