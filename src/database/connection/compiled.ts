import type { CompiledQuery, Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'

/** Stands in a compiled statement for a value that is read when the statement is executed. */
class Placeholder<Values> {
  readonly read: (values: Values) => unknown

  constructor (read: (values: Values) => unknown) {
    this.read = read
  }
}

/** Makes a placeholder. Its type is that of the value, which it stands for in the code that builds the statement. */
export type Place<Values> = <Value>(read: (values: Values) => Value) => Value

/** A statement that is compiled once. Executes it with values, and returns its rows. */
export type CompiledStatement<Values, Row> = (db: Kysely<Database>, values: Values) => Promise<Row[]>

/**
 * Makes a statement that is compiled when it is first executed: to compile it each time would cost more than to send
 * it. It has to be the same whatever the values are.
 */
export function compileOnce<Values, Row> (
  build: (db: Kysely<Database>, place: Place<Values>) => CompiledQuery<Row>
): CompiledStatement<Values, Row> {
  let compiled: CompiledQuery<Row> | undefined
  const place = ((read) => new Placeholder(read)) as Place<Values>
  return async (db, values) => {
    compiled ??= build(db, place)
    const parameters = compiled.parameters.map((parameter) =>
      parameter instanceof Placeholder ? parameter.read(values) : parameter)
    return (await db.executeQuery<Row>({ ...compiled, parameters })).rows
  }
}
