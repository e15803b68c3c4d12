import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import { migrations } from '../migrations/index.ts'
import { countStaleTexts, refreshStaleTexts } from './folded-texts.ts'
import { countUnrecorded, recordDifferences } from './histories.ts'
import { advanceIdentities, identitiesBehind } from './identities.ts'
import { type Damage, findDamage, repairDamage } from './schema-objects.ts'
import { appliedMigrations } from './tables.ts'
import { withoutLimits } from './unlimited.ts'

/** What a check found, in a sentence, and how it is repaired. */
export interface Finding {
  sentence: string
  repair: (db: Kysely<Database>) => Promise<void>
}

/**
 * Finds what a restore, a move or statements by hand have left amiss.
 *
 * @throws {Error} if migrations are not applied
 */
export async function checkDatabase (db: Kysely<Database>): Promise<Finding[]> {
  const applied = await appliedMigrations(db)
  if (applied.join() !== Object.keys(migrations).join()) {
    throw new Error('The migrations of the database are not those of this version of the service. Start the service ' +
      'once, which applies them, and check again')
  }
  return await withoutLimits(db, async (trx) => [
    ...(await findDamage(trx)).map(damageFinding),
    ...(await identitiesBehind(trx)).map(({ table, column }) => ({
      sentence: `The sequence of ${table}.${column} is behind the table: new rows would get ids that are taken.`,
      repair: inTransaction(advanceIdentities)
    })),
    ...count(await countStaleTexts(trx), 'not found by every filter: the folded texts are stale', refreshStaleTexts),
    ...count(await countUnrecorded(trx), 'not as the last recorded change left them: readers of the feed of changes ' +
      'do not know of it', recordDifferences)
  ])
}

type Repair = (trx: Kysely<Database>) => Promise<unknown>

function damageFinding (damage: Damage): Finding {
  const { object: { kind, name, table }, missing } = damage
  const where = table === '' ? '' : ` of the table ${table}`
  return {
    sentence: `The ${kind} ${name}${where} is ${missing ? 'missing' : 'not in force'}.`,
    repair: inTransaction(async (trx) => { await repairDamage(trx, damage) })
  }
}

function count (count: number, what: string, repair: Repair): Finding[] {
  const employees = count === 1 ? '1 employee is' : `${count.toLocaleString('en')} employees are`
  return count === 0 ? [] : [{ sentence: `${employees} ${what}.`, repair: inTransaction(repair) }]
}

function inTransaction (repair: Repair): Finding['repair'] {
  return async (db) => { await withoutLimits(db, repair) }
}
