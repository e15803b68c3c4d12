import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { maintenance } from '../connection/statement.ts'
import { openMemory } from '../embedded.ts'
import { tableNames } from './tables.ts'

/** A function, constraint, index or trigger of the schema. */
export interface SchemaObject {
  kind: 'function' | 'constraint' | 'index' | 'trigger'
  name: string
  /** The table to which it belongs; empty for a function. */
  table: string
  /** The statement that creates it. */
  definition: string
  /** Whether it is in force: an index may be invalid, a constraint not validated, or a trigger (of either) disabled. */
  valid: boolean
}

/** An object that is missing, or that is not in force. */
export interface Damage { object: SchemaObject, missing: boolean }

/**
 * Finds what is missing, or not in force, in comparison with an empty embedded database to which the same migrations
 * were applied: a restore of some sections leaves out indexes, and one that was interrupted leaves triggers disabled.
 */
export async function findDamage (db: Kysely<Database>): Promise<Damage[]> {
  const actual = new Map((await readObjects(db)).map((object) => [keyOf(object), object]))
  expected ??= expectedObjects()
  return (await expected).flatMap((object) => {
    const found = actual.get(keyOf(object))
    return found?.valid === true ? [] : [{ object, missing: found === undefined }]
  })
}

/** Creates an object that is missing, or puts it into force. @throws {Error} of the server, if rows stand against it */
export async function repairDamage (trx: Kysely<Database>, { object, missing }: Damage): Promise<void> {
  const { definition, kind, name, table } = object
  const change = async (change: RawBuilder<unknown>) => { await sql`${change} ${maintenance}`.execute(trx) }
  if (!missing && kind === 'index') return await change(sql`REINDEX INDEX ${sql.ref(name)}`)
  const alter = sql`ALTER TABLE ${sql.table(table)}`
  if (!missing && kind === 'trigger') return await change(sql`${alter} ENABLE TRIGGER ${sql.ref(name)}`)
  // A constraint is validated as it is created.
  if (!missing) await change(sql`${alter} DROP CONSTRAINT ${sql.ref(name)}`)
  await change(sql.raw(definition))
}

let expected: Promise<SchemaObject[]> | undefined

async function expectedObjects (): Promise<SchemaObject[]> {
  const { db, migrate, close } = await openMemory()
  try {
    await migrate()
    const objects = await readObjects(db)
    // The schema of the embedded database; that of another is found by its search_path.
    return objects.map((object) => ({ ...object, definition: object.definition.replaceAll('public.', '') }))
  } finally {
    await close()
  }
}

function keyOf ({ kind, name }: SchemaObject): string {
  return `${kind} ${name}`
}

/** Reads the objects of the schema, each after those that it needs. */
async function readObjects (db: Kysely<Database>): Promise<SchemaObject[]> {
  const { rows } = await sql<SchemaObject>`
    WITH relation AS (
      SELECT oid, relname::text AS table FROM pg_class
      WHERE relnamespace = quote_ident(current_schema())::regnamespace AND relname = any(${tableNames}::text[])
    )
    SELECT kind, name::text, "table", definition, valid FROM (
      SELECT 1 AS step, 'function' AS kind, proname AS name, '' AS "table", pg_get_functiondef(oid) AS definition,
        true AS valid
      FROM pg_proc WHERE pronamespace = quote_ident(current_schema())::regnamespace AND prokind = 'f'
      UNION ALL
      SELECT CASE contype WHEN 'f' THEN 3 ELSE 2 END, 'constraint', conname, "table",
        format('ALTER TABLE %I ADD CONSTRAINT %I %s', "table", conname, pg_get_constraintdef(pg_constraint.oid)),
        convalidated AND NOT EXISTS (
          SELECT FROM pg_trigger WHERE tgconstraint = pg_constraint.oid AND tgenabled NOT IN ('O', 'A'))
      FROM pg_constraint JOIN relation ON relation.oid = conrelid WHERE contype IN ('p', 'u', 'c', 'f')
      UNION ALL
      SELECT 4, 'index', indexrelid::regclass::text, "table", pg_get_indexdef(indexrelid), indisvalid
      FROM pg_index JOIN relation ON relation.oid = indrelid
      WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u'))
      UNION ALL
      SELECT 5, 'trigger', tgname, "table", pg_get_triggerdef(pg_trigger.oid), tgenabled IN ('O', 'A')
      FROM pg_trigger JOIN relation ON relation.oid = tgrelid WHERE NOT tgisinternal
    ) AS object ORDER BY step, name`.execute(db)
  return rows
}
