import {
  document, locate, type Method, type Operation, operationsOf, parametersOf, type Response, type Schema
} from '../../src/contract/document.ts'

/** The operation table, from which routes and handler types are derived, and the security schemes and scopes. */
export function operationTable (): string {
  const schemes = Object.entries(document.components.securitySchemes)
  const scopes = schemes.flatMap(([, scheme]) => Object.keys(scheme.flows.password.scopes))
  return [
    '// Generated from openapi.yaml by `npm run generate`. Do not edit.',
    '',
    '/** The operations of the contract. `security` is null without a token, `streams` where no body is a stream. */',
    'export const operations = {',
    operationsOf(document).map(row).join(',\n'),
    '} as const',
    '',
    `export const securitySchemes = ${literal(schemes.map(([name]) => name))} as const`,
    '',
    `export const scopes = ${literal(scopes)} as const`,
    ''
  ].join('\n')
}

function row ({ path, method, operation }: { path: string, method: Method, operation: Operation }): string {
  const [tag, ...otherTags] = operation.tags
  if (tag === undefined || otherTags.length > 0) throw new Error(`${operation.operationId} should have one tag`)
  const members = {
    tag,
    method: method.toUpperCase(),
    path,
    security: security(operation),
    streams: streams(path, method),
    defaults: defaults(path, method)
  }
  const lines = Object.entries(members).map(([name, value]) => `    ${name}: ${literal(value)}`)
  return `  ${operation.operationId}: {\n${lines.join(',\n')}\n  }`
}

function security (operation: Operation) {
  const alternatives = operation.security
  if (alternatives === undefined) throw new Error(`${operation.operationId} should state its security`)
  const [requirement, ...others] = alternatives.flatMap((alternative) => Object.entries(alternative))
  if (others.length > 0) throw new Error(`${operation.operationId} should have one security requirement`)
  return requirement === undefined ? null : { scheme: requirement[0], scopes: requirement[1] }
}

/** `in` if the request body is a stream of items, `out` if the success body is, otherwise null. */
function streams (path: string, method: Method) {
  const operation = ['paths', path, method]
  const bodies = { in: [...operation, 'requestBody'], out: [...operation, 'responses', '200'] }
  return Object.entries(bodies).find(([, body]) => hasItems(body))?.[0] ?? null
}

function hasItems (body: string[]): boolean {
  const { content = {} } = locate<Pick<Response, 'content'> | undefined>(body).value ?? {}
  return Object.values(content).some((mediaType) => 'x-item-schema' in mediaType)
}

function defaults (path: string, method: Method) {
  return Object.fromEntries(parametersOf(path, method).flatMap((parameter) => {
    const value = locate<Schema>(['schema'], parameter).value.default
    return value === undefined ? [] : [[parameter.value.name, value]]
  }))
}

/** Formats a value as a TypeScript literal in the project's code style. */
function literal (value: unknown): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const members = Object.entries(value).map(([name, member]) => `${name}: ${literal(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}
