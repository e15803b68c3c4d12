import type { ReadChange } from '../../domain/employees/history.ts'

/** The cursor of the feed of changes that begins after a change; 0 is the start of the feed. */
export function writeFeedCursor (change: ReadChange | undefined): string {
  return change === undefined ? '0' : `${change.position}-${change.fingerprint}`
}

/** The change in a cursor whose syntax the contract has validated; undefined for the start of the feed. */
export function readFeedCursor (cursor: string): ReadChange | undefined {
  if (cursor === '0') return undefined
  const end = cursor.indexOf('-')
  return { position: Number(cursor.slice(0, end)), fingerprint: cursor.slice(end + 1) }
}
