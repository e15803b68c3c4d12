import type { Kysely } from 'kysely'
import type { Database } from '../../../../generated/database.ts'
import { openUnlimited } from '../../postgres.ts'
import { readPostgresUrl } from '../../postgres/url/url.ts'
import { ping } from '../../connection/ping.ts'
import { explain } from '../../start/explain.ts'
import { StartFailure } from '../../start/failure.ts'

/** The database of another service. Its tables are not those of the type. */
export interface SourceDatabase { db: Kysely<Database>, close: () => Promise<void> }

const connectTimeoutMs = 10_000

/**
 * Opens the PostgreSQL database of the FastAPI service. The scheme may name a driver, as in SQLAlchemy:
 * `postgresql+asyncpg://…`.
 *
 * @param option - the name of the option that has the URL
 * @throws {StartFailure} which explains what to change
 */
export async function openSource (url: string, option: string): Promise<SourceDatabase> {
  const source = read(url.replace(/^(postgres(?:ql)?)\+\w+:/, '$1:'), option)
  const db = openUnlimited(source, connectTimeoutMs)
  const close = async () => { await db.destroy() }
  try {
    await ping(db)
    return { db, close }
  } catch (error) {
    await close()
    throw await explain(error, { ...source, variable: option })
  }
}

function read (url: string, option: string) {
  try {
    return readPostgresUrl(url)
  } catch (error) {
    throw new StartFailure(`${option} ${(error as Error).message}`)
  }
}
