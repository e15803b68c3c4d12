import { document } from '../../src/contract/document.ts'
import type { Body, CollectionRequest, Field, Folder } from './requests.ts'

/** The files of a Bruno collection: their texts by their paths. */
export function brunoCollection (folders: Folder[], baseUrl: string): Record<string, string> {
  const { title, version, description = '' } = document.info
  const requests = folders.flatMap(({ name, requests }) => requests.map((request, index) =>
    [`${name}/${fileName(request.name)}.bru`, requestFile(request, index + 1)]))
  return {
    'bruno.json': JSON.stringify({ version: '1', name: `${title} ${version}`, type: 'collection' }, null, 2),
    'collection.bru': blocks(
      block('auth', ['mode: bearer']),
      block('auth:bearer', ['token: {{accessToken}}']),
      block('docs', description.split('\n'))
    ),
    'environments/local.bru': blocks(
      block('vars', [`baseUrl: ${baseUrl}`, 'username: admin']),
      'vars:secret [\n  password\n]'
    ),
    ...Object.fromEntries(folders.map(({ name, description }, index) => [`${name}/folder.bru`, blocks(
      block('meta', [`name: ${name}`, `seq: ${index + 1}`]),
      block('docs', description.split('\n'))
    )])),
    ...Object.fromEntries(requests)
  }
}

/** Stores the tokens of a login for the other requests. */
const storeTokens = [
  'if (res.getStatus() === 200) {',
  '  bru.setVar("accessToken", res.getBody().access_token)',
  '  bru.setVar("refreshToken", res.getBody().refresh_token)',
  '}'
]

function requestFile (request: CollectionRequest, position: number): string {
  const { name, description, method, path, needsToken, issuesTokens, parameters, body } = request
  const of = (place: string) => parameters.filter((parameter) => parameter.in === place)
  const enabled = of('query').filter(({ enabled }) => enabled).map(({ name, value }) => `${name}=${value}`).join('&')
  const url = `{{baseUrl}}${path.replaceAll(/\{(\w+)\}/g, ':$1')}${enabled === '' ? '' : `?${enabled}`}`
  const [mode, bodyBlock] = modeOf(body)
  const contentType = body === undefined ? [] : [`Content-Type: ${body.mediaType}`]
  return blocks(
    block('meta', [`name: ${name}`, 'type: http', `seq: ${position}`]),
    block(method.toLowerCase(), [`url: ${url}`, `body: ${mode}`, `auth: ${needsToken ? 'inherit' : 'none'}`]),
    block('params:query', of('query').map(line)),
    block('params:path', of('path').map(line)),
    block('headers', [...of('header').map(line), ...contentType]),
    body === undefined ? '' : block(bodyBlock, linesOf(body)),
    issuesTokens ? block('script:post-response', storeTokens) : '',
    block('docs', description.split('\n'))
  )
}

function linesOf (body: Body): string[] {
  return 'fields' in body ? body.fields.map(line) : body.text.split('\n')
}

/** The mode of a body, and the name of the block that has it. */
function modeOf (body: Body | undefined): [mode: string, block: string] {
  if (body === undefined) return ['none', '']
  if ('fields' in body) return ['formUrlEncoded', 'body:form-urlencoded']
  return body.mediaType === 'application/json' ? ['json', 'body:json'] : ['text', 'body:text']
}

/** A member of a block. `~` before its name disables it. */
function line ({ name, value, enabled }: Field): string {
  return `${enabled ? '' : '~'}${name}: ${value}`
}

/** A block of the Bru language; empty without lines. */
function block (name: string, lines: string[]): string {
  const text = lines.map((line) => line === '' ? '' : `  ${line}`).join('\n').trimEnd()
  return text === '' ? '' : `${name} {\n${text}\n}`
}

function blocks (...texts: string[]): string {
  return `${texts.filter((text) => text !== '').join('\n\n')}\n`
}

/** A name that every file system allows. */
function fileName (name: string): string {
  return name.replaceAll(/[^\w ,.-]/g, '')
}
