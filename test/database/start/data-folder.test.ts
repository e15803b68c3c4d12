import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { openDatabase } from '../../../src/database/open.ts'
import { embeddedVersion } from '../../../src/database/start/data-folder.ts'
import { freshPglite, prepareFolder } from '../../harness/database/snapshot.ts'
import { temporaryFolder } from '../../harness/process.ts'

await t.test('files of another major version of PostgreSQL end the start with the way to move them', async (t) => {
  const pglite = await freshPglite()
  const { rows: [server] } = await pglite.query<{ server_version: string }>('SHOW server_version')
  await pglite.close()
  t.equal(server?.server_version.split('.')[0], embeddedVersion)

  const folder = await temporaryFolder(t)
  await mkdir(join(folder, 'pglite'))
  await writeFile(join(folder, 'pglite', 'PG_VERSION'), '17\n')
  const message = /was written by PostgreSQL 17, and .+ reads PostgreSQL 18\. Make a backup .+ restore FILE\)\.$/
  await t.rejects(openDatabase({ kind: 'folder', folder }), { message, exitCode: 78, maxWaitMs: 0 })
})

await t.test('files that cannot be read end the start', async (t) => {
  const folder = await temporaryFolder(t)
  await prepareFolder(folder)
  await rm(join(folder, 'pglite', 'global', 'pg_control'))
  const failure = { message: /^The embedded database in .+ cannot be opened: .+ Restore a backup/, exitCode: 78 }
  await t.rejects(openDatabase({ kind: 'folder', folder }), failure)
})
