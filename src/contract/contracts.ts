import { operations } from '../../generated/operations.ts'
import type { OperationId } from './operations.ts'
import { type RequestContract, requestContract } from './request.ts'
import { type ResponseContract, responseContract } from './response.ts'

/** The request and the response side of an operation's contract. */
export interface OperationContract { request: RequestContract, response: ResponseContract }

/** The operationIds of the contract. */
export const operationIds = Object.keys(operations) as OperationId[]

/** The contract of every operation, compiled when the process starts. */
export const contracts = Object.fromEntries(operationIds.map((id) =>
  [id, { request: requestContract(id), response: responseContract(id) }])) as Record<OperationId, OperationContract>
