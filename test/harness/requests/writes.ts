import type { LightMyRequestResponse } from 'fastify'
import type { OperationId } from '../../../src/contract/operations.ts'
import { provide, sampleRequest } from './requests.ts'
import { password, type TestService } from '../service.ts'

/** An employee that the contract allows. */
export const ada = {
  emp_id: 101, emp_name: 'Ada Lovelace', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom'
}

/** The actor of a write by nobody. */
export const noActor = { actor_id: null, actor: null, request_id: null }

/** An account that the contract allows. */
export const newUser = { username: 'margaret', password }

/** Every operation that takes a JSON body, with a valid body and the status of its response. */
export const writes = [
  { id: 'createEmployee', body: ada, success: 201 },
  { id: 'replaceEmployee', body: { ...ada, emp_name: 'Ada King' }, success: 200 },
  { id: 'updateEmployee', body: { emp_name: 'Ada King', city: 'Ockham' }, success: 200 },
  { id: 'registerUser', body: newUser, success: 201 },
  { id: 'updateUser', body: { is_admin: false, disabled: true }, success: 200 },
  { id: 'changePassword', body: { current_password: password, new_password: 'staple every other horse' }, success: 204 }
] as const satisfies ReadonlyArray<{ id: OperationId, body: object, success: number }>

/** The operations that write employees. */
export const employeeWrites = [
  'createEmployee', 'replaceEmployee', 'updateEmployee'
] as const satisfies readonly OperationId[]

/** Provides what an operation needs to succeed, and sends a body to it as an administrator. Text is sent as it is. */
export async function write (
  service: TestService,
  id: OperationId,
  body: object | string
): Promise<LightMyRequestResponse> {
  await provide(service, id)
  return await writeAgain(service, id, body)
}

/** Sends a body to an operation as an administrator, without providing anything. Text is sent as it is. */
export async function writeAgain (
  service: TestService,
  id: OperationId,
  body: object | string
): Promise<LightMyRequestResponse> {
  const payload = typeof body === 'string' || body instanceof Buffer ? body : JSON.stringify(body)
  return await service.admin.send({ ...sampleRequest(id), payload })
}
