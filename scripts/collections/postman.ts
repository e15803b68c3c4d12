import { document } from '../../src/contract/document.ts'
import type { Body, CollectionRequest, Field, Folder } from './requests.ts'

const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'

/** The text of a Postman collection (format 2.1). */
export function postmanCollection (folders: Folder[], baseUrl: string): string {
  const { title, version, description } = document.info
  return JSON.stringify({
    info: { name: `${title} ${version}`, description, schema },
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{accessToken}}', type: 'string' }] },
    variable: [
      { key: 'baseUrl', value: baseUrl },
      { key: 'username', value: 'admin' },
      { key: 'password', value: '' },
      { key: 'accessToken', value: '' },
      { key: 'refreshToken', value: '' }
    ],
    item: folders.map(({ name, description, requests }) => ({ name, description, item: requests.map(item) }))
  }, null, 2)
}

/** Stores the tokens of a login for the other requests. */
const storeTokens = [
  'if (pm.response.code === 200) {',
  "  pm.collectionVariables.set('accessToken', pm.response.json().access_token)",
  "  pm.collectionVariables.set('refreshToken', pm.response.json().refresh_token)",
  '}'
]

function item ({ name, description, method, path, needsToken, issuesTokens, parameters, body }: CollectionRequest) {
  const of = (place: string) => parameters.filter((parameter) => parameter.in === place)
  const enabled = of('query').filter(({ enabled }) => enabled).map(({ name, value }) => `${name}=${value}`).join('&')
  const segments = path.slice(1).replaceAll(/\{(\w+)\}/g, ':$1')
  return {
    name,
    ...issuesTokens && { event: [{ listen: 'test', script: { type: 'text/javascript', exec: storeTokens } }] },
    request: {
      method,
      description,
      ...!needsToken && { auth: { type: 'noauth' } },
      header: [
        ...of('header').map(field),
        ...body === undefined ? [] : [{ key: 'Content-Type', value: body.mediaType }]
      ],
      url: {
        raw: `{{baseUrl}}/${segments}${enabled === '' ? '' : `?${enabled}`}`,
        host: ['{{baseUrl}}'],
        path: segments.split('/'),
        query: of('query').map(field),
        variable: of('path').map(field)
      },
      ...body && { body: bodyOf(body) }
    }
  }
}

function field ({ name, value, description, enabled }: Field) {
  return { key: name, value, description, disabled: !enabled }
}

function bodyOf (body: Body) {
  if ('fields' in body) return { mode: 'urlencoded', urlencoded: body.fields.map(field) }
  const language = body.mediaType === 'application/json' ? 'json' : 'text'
  return { mode: 'raw', raw: body.text, options: { raw: { language } } }
}
