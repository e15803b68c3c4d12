/**
 * Settings of a database that change the results of statements, or end them, where a session does not set its own. The
 * time limits are long enough for the tests' own connections.
 */
export const settings = {
  DateStyle: 'German, DMY',
  IntervalStyle: 'sql_standard',
  TimeZone: 'Pacific/Kiritimati',
  bytea_output: 'escape',
  extra_float_digits: '-15',
  default_transaction_isolation: 'serializable',
  array_nulls: 'off',
  transform_null_equals: 'on',
  gin_fuzzy_search_limit: '1',
  quote_all_identifiers: 'on',
  statement_timeout: '400ms',
  lock_timeout: '100ms',
  idle_session_timeout: '10s',
  plan_cache_mode: 'force_generic_plan',
  work_mem: '64kB'
}
