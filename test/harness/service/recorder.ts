import { appendFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import type { OperationId } from '../../../src/contract/operations.ts'
import { contracts } from '../../../src/contract/contracts.ts'

/** The file that collects the answers of the whole suite; undefined when a test file is run by itself. */
const file = process.env['OBSERVED_ANSWERS']

const observed = new Set<string>()

/** Checks every response of the application against the contract, and records its operation and status. */
export function record (app: FastifyInstance, violation: (error: unknown) => void): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const { operationId } = request.routeOptions.config
    // A HEAD route shares the operation and has no body to check.
    if (operationId === undefined || request.method === 'HEAD') return
    recordStatus(operationId, reply.statusCode)
    try {
      contracts[operationId].response.check(reply.statusCode, parse(payload, reply.getHeader('content-type')))
    } catch (error) {
      violation(error)
    }
  })
}

function recordStatus (operationId: OperationId, status: number) {
  const line = `${operationId} ${status}\n`
  if (file === undefined || observed.has(line)) return
  observed.add(line)
  appendFileSync(file, line)
}

function parse (payload: unknown, contentType: unknown): unknown {
  if (typeof payload !== 'string' || payload === '') return undefined
  return /json/.test(String(contentType)) ? JSON.parse(payload) : payload
}
