import { resolve } from 'node:path'
import type { Prepare } from '../database/connection/mode.ts'
import type { DatabaseConfig } from '../database/open.ts'
import type { PostgresConfig } from '../database/postgres.ts'
import { readPostgresUrl } from '../database/postgres/url/url.ts'
import { MalformedUrl } from '../database/postgres/url/error.ts'
import type { Variables } from './variables.ts'

/** The database, and what its URLs say in vain, in sentences. */
export interface DatabaseVariables {
  /** Undefined after a problem was reported. */
  database: DatabaseConfig | undefined
  warnings: string[]
}

/** Reads the variables of the database. */
export function databaseConfig (variables: Variables): DatabaseVariables {
  const { text, report } = variables
  const url = text('DATABASE_URL') ?? ''
  const postgres = postgresConfig(variables)
  if (/^postgres(ql)?:/.test(url)) {
    const warnings = checkUrls({ DATABASE_URL: url, DATABASE_MIGRATION_URL: postgres.migrationUrl }, report)
    return { database: warnings && { kind: 'postgres', url, ...postgres }, warnings: warnings ?? [] }
  }
  const database = embeddedConfig(url)
  if (database === undefined) report('DATABASE_URL', expected)
  else if (postgres.migrationUrl !== undefined) report('DATABASE_URL', 'should be set, since DATABASE_MIGRATION_URL is')
  return { database, warnings: [] }
}

const expected = 'should be postgres://user:password@host/database, pglite:<folder> or pglite:memory'

function embeddedConfig (url: string): DatabaseConfig | undefined {
  if (url === '') return { kind: 'folder', folder: resolve('.data') }
  if (url === 'pglite:memory') return { kind: 'memory' }
  if (/^pglite:./.test(url)) return { kind: 'folder', folder: resolve(url.slice('pglite:'.length)) }
  return undefined
}

function postgresConfig ({ text, oneOf, integer, seconds }: Variables): Omit<PostgresConfig, 'url'> {
  return {
    migrationUrl: text('DATABASE_MIGRATION_URL'),
    prepare: oneOf<Prepare>('DATABASE_PREPARE', ['auto', 'on', 'off'], 'auto'),
    limits: {
      poolMax: integer('DATABASE_POOL_MAX', 1, 1000, 8),
      connectTimeoutMs: seconds('DATABASE_CONNECT_TIMEOUT', 0.1, 10, 1),
      // A request that takes longer than the handler may is answered while its statement goes on.
      statementTimeoutMs: seconds('DATABASE_STATEMENT_TIMEOUT', 0.1, 15, 2.5),
      lockTimeoutMs: seconds('DATABASE_LOCK_TIMEOUT', 0.01, 15, 0.5)
    }
  }
}

/** Reports the URLs that cannot be used. If there is none, returns sentences about what the others say in vain. */
function checkUrls (urls: Record<string, string | undefined>, report: Variables['report']): string[] | undefined {
  const warnings: string[] = []
  let areUsable = true
  for (const [name, url] of Object.entries(urls)) {
    try {
      const found = url === undefined ? [] : readPostgresUrl(url).warnings
      warnings.push(...found.map((predicate) => `${name} ${predicate}`))
    } catch (error) {
      areUsable = false
      const isOneOfSeveralKinds = error instanceof MalformedUrl && name === 'DATABASE_URL'
      report(name, isOneOfSeveralKinds ? `${expected}; ${percentEncoding}` : (error as Error).message)
    }
  }
  return areUsable ? warnings : undefined
}

const percentEncoding = 'in a password, / ? # and @ have to be percent-encoded'
