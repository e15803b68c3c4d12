import { createHash } from 'node:crypto'
import { sql } from 'kysely'

const customPlanMark = '/* custom plan */'
/** A comment that makes a statement unnamed: PostgreSQL then plans it for its parameters at each execution. */
export const customPlan = sql.raw(customPlanMark)

/** Tells whether a statement has the `customPlan` mark. */
export function needsCustomPlan (text: string): boolean {
  return text.includes(customPlanMark)
}

const maintenanceMark = '/* maintenance */'
/** A comment that exempts a statement from the time limits of the connection, and keeps it out of a transaction. */
export const maintenance = sql.raw(maintenanceMark)

/** What the text of a statement says about it. */
export interface Statement {
  /** A name that no other text has, in any process; undefined for a statement that stays unnamed. */
  name: string | undefined
  kind: 'begin' | 'commit' | 'rollback' | 'read' | 'write' | 'maintenance' | 'other'
}

/** More statements stay unnamed, which bounds the memory of the server. */
const maxNames = 500
const statements = new Map<string, Statement>()

/** Describes a statement by its text. */
export function describeStatement (text: string): Statement {
  const known = statements.get(text)
  if (known !== undefined) return known
  const kind = kindOf(text)
  const isNamed = statements.size < maxNames && !needsCustomPlan(text) && kind !== 'maintenance'
  const statement = { kind, name: isNamed ? nameOf(text) : undefined }
  if (statements.size < maxNames) statements.set(text, statement)
  return statement
}

const kinds: Record<string, Statement['kind']> = {
  begin: 'begin',
  start: 'begin',
  commit: 'commit',
  select: 'read',
  // A part of WITH may write.
  with: 'write',
  insert: 'write',
  update: 'write',
  delete: 'write',
  merge: 'write'
}

function kindOf (text: string): Statement['kind'] {
  if (text.includes(maintenanceMark)) return 'maintenance'
  if (text === 'rollback') return 'rollback'
  const word = text.replace(/^[^a-z]*([a-z]*)[^]*$/i, '$1')
  return kinds[word.toLowerCase()] ?? 'other'
}

/** 96 bits of a hash: a pooler may hand a connection on to a process that uses other statements. */
function nameOf (text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24)
}
