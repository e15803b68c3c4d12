import { type Document, type Operation, operationsOf } from './document.ts'
import { isDay } from './schemas/dates.ts'

/** The headers of every response of a deprecated operation, by its operationId. */
export type Deprecations = ReadonlyMap<string, Record<string, string>>

/**
 * Reads the deprecated operations of a contract. They have `deprecated: true`, `x-deprecated-at` with the day of the
 * deprecation (RFC 9745) and, once it is known, `x-sunset` with the day on which the operation may go (RFC 8594). A day
 * begins at midnight in UTC.
 */
export function deprecationsOf (contract: Document): Deprecations {
  return new Map(operationsOf(contract).flatMap(({ operation }) => {
    const { operationId, 'x-deprecated-at': since, 'x-sunset': sunset } = operation
    if (since === undefined) return []
    const headers = { Deprecation: `@${Date.parse(since) / 1000}` }
    return [[operationId, sunset === undefined ? headers : { ...headers, Sunset: new Date(sunset).toUTCString() }]]
  }))
}

/** A sentence about each operation whose deprecation is not stated whole, or states days that cannot be. */
export function invalidDeprecations (contract: Document): string[] {
  return operationsOf(contract).flatMap(({ operation }) =>
    violations(operation).map((sentence) => `${operation.operationId} ${sentence}`))
}

function violations ({ deprecated = false, 'x-deprecated-at': since, 'x-sunset': sunset }: Operation): string[] {
  if (!deprecated && since === undefined && sunset === undefined) return []
  if (!deprecated || since === undefined) return ['should have `deprecated: true` and x-deprecated-at']
  const malformed = [since, sunset].filter((day) => day !== undefined && !isDay(day))
  if (malformed.length > 0) return malformed.map((day) => `has a deprecation or sunset on ${day}, which is no day`)
  return sunset !== undefined && sunset < since ? ['has an x-sunset before its x-deprecated-at'] : []
}
