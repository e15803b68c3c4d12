/** A page of a list, and the rows at its ends where there are others beyond them. */
export interface Page<Row> {
  rows: Row[]
  /** The first row, if there are rows before it. */
  previous: Row | undefined
  /** The last row, if there are rows after it. */
  next: Row | undefined
}

/**
 * Makes a page of rows that were read from the start of a list, from after a row, or backwards from before a row; one
 * more of them than `limit` was asked for, which tells whether there are more.
 */
export function pageOf<Row> (read: Row[], limit: number, from: 'start' | 'after' | 'before'): Page<Row> {
  const hasMore = read.length > limit
  const backwards = from === 'before'
  const rows = backwards ? read.slice(0, limit).toReversed() : read.slice(0, limit)
  return {
    rows,
    previous: (backwards ? hasMore : from === 'after') ? rows[0] : undefined,
    next: backwards || hasMore ? rows.at(-1) : undefined
  }
}

/** Which part of a list that has the newest first: what is older than an id, or what is newer. */
export interface IdRange {
  /** Only rows with a smaller id. */
  before?: number
  /** Only rows with a greater id, those next to it. */
  after?: number
  limit: number
}

/** The page of a list that has the newest first; what is newer than an id is read with the oldest first. */
export async function pageById<Row> (range: IdRange, read: (range: IdRange) => Promise<Row[]>): Promise<Page<Row>> {
  const from = range.after !== undefined ? 'before' : range.before !== undefined ? 'after' : 'start'
  return pageOf(await read({ ...range, limit: range.limit + 1 }), range.limit, from)
}
