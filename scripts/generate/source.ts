import { hashOf } from '../../src/contract/consistency/hash.ts'

/** The hash of the contract, by which a start recognizes that the contract was changed since. */
export function sourceModule (source: string): string {
  return [
    '// Generated from openapi.yaml by `npm run generate`. Do not edit.',
    '',
    '/** The hash of the text of the contract from which the files in this folder were written. */',
    `export const sourceHash = '${hashOf(source)}'`,
    ''
  ].join('\n')
}
