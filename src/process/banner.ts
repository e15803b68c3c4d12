import type { Config } from '../config/config.ts'
import { document } from '../contract/document.ts'
import { locationOf, readPostgresUrl } from '../database/postgres/url/url.ts'
import type { GeneratedAdmin } from './first-admin.ts'

/** The text that a start prints: the address, the database, and a generated administrator password. */
export function banner (address: string, config: Config, admin: GeneratedAdmin | undefined): string {
  const { publicUrl, database, limits, registration } = config
  const { title, version } = document.info
  return [
    '',
    `${title} ${version} is ready.`,
    '',
    `  Address         ${address}`,
    ...publicUrl === '' ? [] : [`  Public URL      ${publicUrl}`],
    `  Documentation   ${publicUrl || address}/docs`,
    ...describe(database),
    ...registration === 'open' && database.kind === 'postgres' ? openRegistration : [],
    ...limits !== undefined ? [] : ['  Rate limit      off'],
    ...admin === undefined
      ? []
      : [
          `  Admin username  ${admin.username}`,
          `  Admin password  ${admin.password}`,
          '                  Write it down: it was generated now and is not shown again.'
        ],
    '',
    ''
  ].join('\n')
}

const openRegistration = [
  '  Registration    open: any client can create an account and read the directory.',
  '                  To let administrators create the accounts instead, set REGISTRATION=closed.'
]

const embeddedNote = '                  For this process alone; for more, set DATABASE_URL to PostgreSQL.'

/** The kind and the location of a database, without the password of its URL. */
function describe (database: Config['database']): string[] {
  const line = `  Database        ${locate(database)}`
  return database.kind === 'postgres' ? [line] : [line, embeddedNote]
}

function locate (database: Config['database']): string {
  switch (database.kind) {
    case 'postgres': {
      return `PostgreSQL at ${locationOf(readPostgresUrl(database.url))}`
    }
    case 'folder': return `embedded PGlite in ${database.folder}`
    case 'memory': return 'embedded PGlite in memory: gone when the process ends'
  }
}
