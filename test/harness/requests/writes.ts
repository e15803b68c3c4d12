import type { LightMyRequestResponse } from 'fastify'
import type { OperationId } from '../../../src/contract/operations.ts'
import { provide, sampleRequest } from './requests.ts'
import { password, type TestService } from '../service.ts'

/** An employee that the contract allows. */
export const ada = {
  emp_id: 101, emp_name: 'Ada Lovelace', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom'
}

/** An account that the contract allows. */
export const somebody = { username: 'somebody', password }

/** Every operation that takes a JSON body, with one that it allows and how it answers that. */
export const writes = [
  { id: 'createEmployee', body: ada, success: 201 },
  { id: 'replaceEmployee', body: { ...ada, emp_name: 'Ada King' }, success: 200 },
  { id: 'updateEmployee', body: { emp_name: 'Ada King', city: 'Ockham' }, success: 200 },
  { id: 'registerUser', body: somebody, success: 201 },
  { id: 'updateUser', body: { is_admin: false, disabled: true }, success: 200 },
  { id: 'changePassword', body: { current_password: password, new_password: 'staple every other horse' }, success: 204 }
] as const satisfies ReadonlyArray<{ id: OperationId, body: object, success: number }>

/** The operations that write employees. */
export const employeeWrites = [
  'createEmployee', 'replaceEmployee', 'updateEmployee'
] as const satisfies readonly OperationId[]

/** Sends, as an administrator, a body to an operation that succeeds with a good one, once. Text is sent as it is. */
export async function write (
  service: TestService,
  id: OperationId,
  body: object | string
): Promise<LightMyRequestResponse> {
  await provide(service, id)
  return await writeAgain(service, id, body)
}

/** The same, to what the writes before it left. */
export async function writeAgain (
  service: TestService,
  id: OperationId,
  body: object | string
): Promise<LightMyRequestResponse> {
  const payload = typeof body === 'string' || body instanceof Buffer ? body : JSON.stringify(body)
  return await service.admin.send({ ...sampleRequest(id), payload })
}
