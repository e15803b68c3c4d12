import type { Kysely } from 'kysely'
import type { Database } from '../../../generated/database.ts'
import type { SourceDatabase } from '../../database/maintenance/fastapi/open.ts'
import type { CommandContext } from '../employees/command.ts'
import type { NotCopied } from './not-copied.ts'

/** What the process gives to the command. */
export interface MigrationContext extends Pick<CommandContext, 'open' | 'terminal' | 'signal'> {
  /** Opens the database of the FastAPI service. `option` is the name of the option that has the URL. */
  openSource: (url: string, option: string) => Promise<SourceDatabase>
}

/** What the copies of both tables use. */
export interface Migration extends Pick<MigrationContext, 'terminal' | 'signal'> {
  /** The transaction on the database of the FastAPI service. */
  source: Kysely<Database>
  /** The database of this service. */
  db: Kysely<Database>
  notCopied: NotCopied
  dry_run: boolean
}
