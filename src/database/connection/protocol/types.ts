import pg from 'pg'

const [bigintType, dateType] = [20, 1082]

/** How the texts of PostgreSQL's types become values. */
export const types: pg.CustomTypesConfig = {
  getTypeParser (oid, format) {
    // Identities and counts stay far below 2^53.
    if (oid === bigintType) return Number
    // A DATE is returned as text: a Date object would shift it by the time zone of the process.
    return oid === dateType ? String : pg.types.getTypeParser(oid, format)
  }
}
