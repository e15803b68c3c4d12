import type { Variables } from './variables.ts'

/** Reads the origins whose scripts may use the service, as browsers write them. */
export function corsOriginsConfig ({ list, report }: Variables): string[] {
  const origins = list('CORS_ORIGINS').map(originOf)
  if (origins.includes(undefined)) {
    report('CORS_ORIGINS', 'should list the origins of pages, separated by commas: http or https, host and port, ' +
      'without a path and without *, such as https://app.example.com')
  }
  return origins.filter((origin) => origin !== undefined)
}

/** The origin of a URL that has no path, query, password or wildcard; undefined for any other text. */
function originOf (text: string): string | undefined {
  const url = URL.parse(text)
  const isOrigin = /^https?:$/.test(url?.protocol ?? '') && url?.href === `${url?.origin}/` && !text.includes('*')
  return isOrigin ? url?.origin : undefined
}
