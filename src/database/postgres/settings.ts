/** The time limits of a connection, in milliseconds; 0 is none. */
export interface TimeLimits { statementMs: number, lockMs: number, idleInTransactionMs: number }

/** Settings that results and their texts depend on. They hold whatever the database, the role or the URL sets. */
export const pinned = {
  client_encoding: 'UTF8',
  datestyle: 'ISO, MDY',
  intervalstyle: 'postgres',
  timezone: 'UTC',
  bytea_output: 'hex',
  extra_float_digits: '1',
  standard_conforming_strings: 'on',
  default_transaction_isolation: 'read committed',
  array_nulls: 'on',
  transform_null_equals: 'off',
  gin_fuzzy_search_limit: '0',
  quote_all_identifiers: 'off',
  // An error instead of a result without the rows that a policy hides.
  row_security: 'off',
  client_min_messages: 'warning'
}

/** The settings of time limits. */
export function timeouts ({ statementMs, lockMs, idleInTransactionMs }: TimeLimits) {
  return {
    statement_timeout: String(statementMs),
    lock_timeout: String(lockMs),
    idle_in_transaction_session_timeout: String(idleInTransactionMs),
    idle_session_timeout: '0',
    transaction_timeout: '0'
  }
}

/**
 * Settings for many short statements, unless the URL sets others. The indexes fit into memory, where random access
 * costs little more than sequential access. JIT compilation and parallel workers take longer to start than such a
 * statement takes to run. A filter that matches many employees needs a bitmap of up to 16 MB: with less, it has to
 * test whole pages again. New entries of a GIN index wait in a list until a write finds it full and sorts it into the
 * index: with the default of 4 MB, that write takes eight times as long.
 */
export const planner = {
  random_page_cost: '1.1',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  work_mem: '16MB',
  gin_pending_list_limit: '512kB',
  plan_cache_mode: 'auto'
}

/** What a URL sets to another value than the service needs, as predicates without values. */
export function overridden (added: ReadonlyMap<string, string>): string[] {
  const limits: Record<string, string> = {
    statement_timeout: ': set DATABASE_STATEMENT_TIMEOUT', lock_timeout: ': set DATABASE_LOCK_TIMEOUT'
  }
  const noLimits = { statementMs: 0, lockMs: 0, idleInTransactionMs: 0 }
  const required: Record<string, string> = { ...pinned, ...timeouts(noLimits) }
  return [...added]
    .filter(([name, value]) => name in required && required[name]?.toLowerCase() !== value.toLowerCase())
    .map(([name]) => `sets ${name} in options, which has no effect${limits[name] ?? ''}`)
}
