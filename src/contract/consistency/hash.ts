import { hash } from 'node:crypto'

/** The hash of a text of the contract. Git may change the ends of its lines, which do not count. */
export function hashOf (source: string): string {
  return hash('sha256', source.replaceAll('\r\n', '\n'))
}
