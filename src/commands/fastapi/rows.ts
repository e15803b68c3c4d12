import type { CopyOutcome } from '../../domain/copy-outcome.ts'
import type { Migration } from './command.ts'

/** A row that was read: what is copied of it, or the rules that it breaks. */
export type Checked<Value> = { json: string } & ({ value: Value } | { reasons: string[] })

/** How many rows of a table were copied, were there already, and were not copied. */
export interface Tally { created: number, unchanged: number, notCopied: number }

/** The outcome of a row; `postponed` if it is copied later. */
type Outcome = CopyOutcome | 'postponed'

/** Copies batches of rows, and lists those that are not copied. */
export async function copyRows<Value> (
  table: string,
  batches: AsyncIterable<Array<Checked<Value>>> | Iterable<Array<Checked<Value>>>,
  copy: (values: Value[]) => Promise<Outcome[]>,
  { notCopied }: Pick<Migration, 'notCopied'>
): Promise<Tally> {
  const tally = { created: 0, unchanged: 0, notCopied: 0 }
  function count (json: string, outcome: Outcome | { reasons: string[] }): void {
    if (outcome === 'postponed') return
    if (typeof outcome === 'string') {
      tally[outcome]++
      return
    }
    tally.notCopied++
    notCopied.add({ table, json, reasons: 'conflict' in outcome ? [outcome.conflict] : outcome.reasons })
  }

  for await (const rows of batches) {
    const valid = rows.filter((row) => 'value' in row)
    const outcomes = await copy(valid.map(({ value }) => value))
    for (const row of rows) if ('reasons' in row) count(row.json, row)
    for (const [index, outcome] of outcomes.entries()) count(String(valid[index]?.json), outcome)
  }
  return tally
}
