import type { FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { HttpError } from '../problem.ts'

/** Other names of media types that the service offers (RFC 9512, section 2.1). NDJSON has no registered name. */
const aliases: Record<string, string> = {
  'application/x-yaml': 'application/yaml',
  'text/yaml': 'application/yaml',
  'text/x-yaml': 'application/yaml',
  'application/ndjson': 'application/x-ndjson',
  'application/jsonl': 'application/x-ndjson',
  'application/x-jsonlines': 'application/x-ndjson'
}

/**
 * The offered media type that a request prefers (RFC 9110, section 12.5.1); the first one if it has no preference.
 *
 * @throws {HttpError} 406 if the request accepts none of them
 */
export function preferredMediaType<MediaType extends string> (
  { headers: { accept = '' } }: Pick<FastifyRequest, 'headers'>,
  offered: readonly [MediaType, ...MediaType[]]
): MediaType {
  if (accept === '*/*') return offered[0]
  const ranges = partsOf(accept, ',').filter((range) => range.trim() !== '')
  if (ranges.length === 0) return offered[0]
  const headers = { accept: ranges.map(plainRange).join(', ') }
  const mediaType = new Negotiator({ headers }).mediaType([...offered])
  const preferred = offered.find((candidate) => candidate === mediaType)
  if (preferred === undefined) throw new HttpError(406, `This resource is offered as ${offered.join(' or ')} only`)
  return preferred
}

/**
 * A media range with its weight alone, under the name that the service uses. Other parameters, such as `charset`,
 * select no representation: each media type has one.
 */
function plainRange (range: string): string {
  const [name = '', ...parameters] = partsOf(range, ';').map((part) => part.trim())
  const weight = parameters.find((parameter) => /^q\s*=/i.test(parameter))
  const plain = aliases[name.toLowerCase()] ?? name
  return weight === undefined ? plain : `${plain};${weight}`
}

/** The parts of a text between the separators outside of quoted strings (RFC 9110, section 5.6.4). */
function partsOf (text: string, separator: ',' | ';'): string[] {
  const part = separator === ',' ? /(?:[^,"]|"(?:\\.|[^"\\])*"?)+/gs : /(?:[^;"]|"(?:\\.|[^"\\])*"?)+/gs
  return text.match(part) ?? []
}
