import type pg from 'pg'
import { types } from './types.ts'

/** A column of a result: RowDescription in the protocol of PostgreSQL. */
export interface Column { name: string, dataTypeID: number }

/** Makes a row from the texts of its columns; null for SQL's NULL. */
export type MakeRow = (texts: Array<string | null>) => pg.QueryResultRow

/** Makes the function that makes the rows of a result. */
export function rowMaker (columns: readonly Column[]): MakeRow {
  const parsers = columns.map(({ name, dataTypeID }) => ({ name, parse: types.getTypeParser(dataTypeID, 'text') }))
  // Copied for each row: an object with all its members is made faster than members are added.
  const empty: pg.QueryResultRow = Object.fromEntries(columns.map(({ name }) => [name, null]))
  return (texts) => {
    const row = { ...empty }
    let index = 0
    for (const { name, parse } of parsers) {
      const text = texts[index++]
      if (text != null) row[name] = parse(text)
    }
    return row
  }
}
