import type { limits } from '../../../generated/limits.ts'
import { type Document, type Located, locate, operationsOf, parametersOf, rootOf, type Schema } from '../document.ts'

type Limits = typeof limits
type LimitName = keyof Limits

/** The limits that the code enforces itself, each with the schemas and the keyword that state it. */
const statements: Record<LimitName, string[]> = {
  minPasswordCharacters: ['NewPassword/minLength'],
  maxPasswordBytes: ['NewPassword/x-max-bytes'],
  maxRequestErrors: [
    'InvalidRequestProblem/properties/errors/maxItems',
    'OAuthInvalidRequestProblem/properties/errors/maxItems'
  ],
  maxEmpId: ['EmpId/maximum'],
  maxPublicKeys: ['JsonWebKeySet/properties/keys/maxItems'],
  maxImportErrors: ['ImportReport/properties/errors/maxItems', 'ImportRefusedProblem/properties/errors/maxItems']
}

/** The limits as the contract states them. `generated/limits.ts` has a copy, which every layer may import. */
export function statedLimits (contract: Document): Array<{ name: LimitName, schema: string, limit: unknown }> {
  const names = Object.keys(statements) as LimitName[]
  return names.flatMap((name) => statements[name].map((schema) =>
    ({ name, schema, limit: locate(['components', 'schemas', ...schema.split('/')], rootOf(contract)).value })))
}

/** A sentence about each limit that differs from its generated copy, or from the page size that `limit` allows. */
export function inconsistentLimits (contract: Document, generated: Limits): string[] {
  const outdated = statedLimits(contract).filter(({ name, limit }) => limit !== generated[name])
  return [
    ...outdated.map(({ name, schema, limit }) =>
      `${schema} is ${String(limit)}, and ${name} in generated/limits.ts is ${generated[name]}`),
    ...inconsistentPages(rootOf(contract))
  ]
}

/**
 * A page may have as many items as the parameter `limit` allows. With a smaller `maxItems` of the response, a full page
 * would be answered 500.
 */
function inconsistentPages (contract: Located<Document>): string[] {
  return operationsOf(contract.value).flatMap(({ path, method }) => {
    const limit = parametersOf(path, method, contract).find(({ value }) => value.name === 'limit')
    if (limit === undefined) return []
    const { maximum } = locate<Schema>(['schema'], limit).value
    const response = ['paths', path, method, 'responses', '200', 'content', 'application/json', 'schema']
    const { pointer, value: { maxItems } } = locate<Schema>(response, contract)
    return maximum === maxItems ? [] : [`maxItems is ${maxItems} at #${pointer}, and limit has the maximum ${maximum}`]
  })
}
