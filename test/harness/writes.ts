import type { LightMyRequestResponse } from 'fastify'
import type { OperationId } from '../../src/contract/operations.ts'
import { provide, sampleRequest } from './requests.ts'
import type { TestService } from './service.ts'

/** An employee that the contract allows. */
export const ada = {
  emp_id: 101, emp_name: 'Ada Lovelace', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom'
}

/** An account that the contract allows. */
export const somebody = { username: 'somebody', password: 'correct horse battery' }

/** Every operation that takes a JSON body, with one that it allows. */
export const writes = [
  { id: 'createEmployee', body: ada },
  { id: 'updateEmployee', body: { emp_name: 'Ada King', city: 'Ockham' } },
  { id: 'registerUser', body: somebody }
] as const satisfies ReadonlyArray<{ id: OperationId, body: object }>

/** The operations that write employees. */
export const employeeWrites = ['createEmployee', 'updateEmployee'] as const satisfies readonly OperationId[]

/** Sends, as an administrator, a body to an operation that would succeed with a good one. Text is sent as it is. */
export async function write (
  service: TestService,
  id: OperationId,
  body: object | string
): Promise<LightMyRequestResponse> {
  await provide(service, id)
  const payload = typeof body === 'string' || body instanceof Buffer ? body : JSON.stringify(body)
  return await service.admin.send({ ...sampleRequest(id), payload })
}
