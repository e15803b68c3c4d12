import { type CompiledQuery, createQueryId, type Kysely, type KyselyPlugin } from 'kysely'
import pg from 'pg'
import type { Database } from '../../generated/database.ts'
import { needsCustomPlan } from '../../src/database/connection/pool.ts'

/** How a database carried out what was asked of it. */
export interface Performance {
  /** Of planning and execution, of all statements together, at the best of some attempts. */
  milliseconds: number
  /** Whether a statement read the whole table of employees. */
  readsAll: boolean
}

interface Node { 'Node Type': string, 'Relation Name'?: string, 'Actual Loops': number, Plans?: Node[] }
interface Explained { Plan: Node, 'Planning Time': number, 'Execution Time': number }

const mostAttempts = 4

/** What tells how a database carries out the statements of some work. */
export class Explainer {
  readonly #db: Kysely<Database>
  readonly #client: pg.Client

  constructor (db: Kysely<Database>, client: pg.Client) {
    this.#db = db
    this.#client = client
  }

  /** Does the work, and has its statements explained; again where they take longer than they should. */
  async explain (bound: number, work: (db: Kysely<Database>) => Promise<unknown>): Promise<Performance> {
    const statements = await this.#statementsOf(work)
    let best = await this.#carryOut(statements)
    for (let attempt = 1; attempt < mostAttempts && best.milliseconds > bound; attempt++) {
      const next = await this.#carryOut(statements)
      if (next.milliseconds < best.milliseconds) best = next
    }
    return best
  }

  async #statementsOf (work: (db: Kysely<Database>) => Promise<unknown>): Promise<CompiledQuery[]> {
    const statements: CompiledQuery[] = []
    const recorder: KyselyPlugin = {
      transformQuery: ({ node }) => {
        statements.push(this.#db.getExecutor().compileQuery(node, createQueryId()))
        return node
      },
      transformResult: async ({ result }) => result
    }
    await work(this.#db.withPlugin(recorder))
    return statements.filter(({ sql }) => !sql.trimStart().startsWith('EXPLAIN'))
  }

  async #carryOut (statements: CompiledQuery[]): Promise<Performance> {
    let milliseconds = 0
    let readsAll = false
    for (const statement of statements) {
      const { Plan, 'Planning Time': planning, 'Execution Time': execution } = needsCustomPlan(statement.sql)
        ? await this.#explained(statement.sql, statement.parameters)
        : await this.#explainedForAll(statement)
      milliseconds += planning + execution
      readsAll ||= nodesOf(Plan).some(isScanOfAll)
    }
    return { milliseconds, readsAll }
  }

  /** How it is carried out by a plan for any values, which is what becomes of a statement that comes often. */
  async #explainedForAll ({ sql, parameters }: CompiledQuery): Promise<Explained> {
    const values = parameters.map((value) => pg.escapeLiteral(String(value)))
    await this.#client.query('SET plan_cache_mode = force_generic_plan')
    await this.#client.query(`PREPARE asked AS ${sql}`)
    try {
      return await this.#explained(`EXECUTE asked (${values.join()})`)
    } finally {
      await this.#client.query('DEALLOCATE asked')
    }
  }

  async #explained (sql: string, parameters: readonly unknown[] = []): Promise<Explained> {
    const { rows: [row] } = await this.#client.query<{ 'QUERY PLAN': [Explained] }>(
      `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${sql}`, [...parameters])
    if (row === undefined) throw new Error('There is no plan')
    return row['QUERY PLAN'][0]
  }
}

function nodesOf (node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)]
}

/** What was planned and not carried out does no harm. */
function isScanOfAll (node: Node): boolean {
  return node['Node Type'] === 'Seq Scan' && node['Relation Name'] === 'employees' && node['Actual Loops'] > 0
}
