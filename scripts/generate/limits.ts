import { document } from '../../src/contract/document.ts'
import { statedLimits } from '../../src/contract/consistency/limits.ts'

/** The limits that the code enforces itself, as the contract states them. */
export function limitTable (): string {
  const limits = new Map(statedLimits(document).map(({ name, limit }) => [name, limit]))
  return [
    '// Generated from openapi.yaml by `npm run generate`. Do not edit.',
    '',
    '/** The limits of the contract that the code enforces itself. */',
    'export const limits = {',
    [...limits].map(([name, limit]) => `  ${name}: ${String(limit)}`).join(',\n'),
    '}',
    ''
  ].join('\n')
}
