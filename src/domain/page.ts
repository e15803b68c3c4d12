/** A page of a list, and the rows of it that lead to the pages beside it. */
export interface Page<Row> {
  rows: Row[]
  /** The row before which the previous page ends: the first of this page; undefined if there is no previous page. */
  previous: Row | undefined
  /** The row after which the next page begins: the last of this page; undefined if there is no next page. */
  next: Row | undefined
}

/**
 * Makes a page of rows that were read from the start of a list, after a row, or backwards before a row. The query reads
 * `limit + 1` rows: the last one is not part of the page, and only shows that there are more.
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

/** A range of ids in a list that is sorted by descending id. */
export interface IdRange {
  /** Only rows with a smaller id. */
  before?: number
  /** Only rows with a greater id, the smallest of them. */
  after?: number
  limit: number
}

/** Reads a page of a list that is sorted by descending id. With `after`, `read` returns rows by ascending id. */
export async function pageById<Row> (range: IdRange, read: (range: IdRange) => Promise<Row[]>): Promise<Page<Row>> {
  const from = range.after !== undefined ? 'before' : range.before !== undefined ? 'after' : 'start'
  return pageOf(await read({ ...range, limit: range.limit + 1 }), range.limit, from)
}
