/**
 * A page of rows of which one more than `limit` was asked for, and the last row of it if there are more behind it.
 */
export function pageOf<Row> (rows: Row[], limit: number): { page: Row[], last: Row | undefined } {
  const page = rows.slice(0, limit)
  return { page, last: rows.length > limit ? page.at(-1) : undefined }
}
