import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { openPglite } from '../../../src/database/embedded.ts'

/** Makes an embedded database in a folder, empty and up to date, in a fraction of the time of a first start. */
export async function prepareFolder (folder: string): Promise<void> {
  const pglite = await PGlite.create({ dataDir: join(folder, 'pglite'), loadDataDir: await snapshot('migrated') })
  await pglite.close()
}

/** Creates an embedded database in memory, empty and up to date. */
export async function freshPglite (): Promise<PGlite> {
  return await PGlite.create({ loadDataDir: await snapshot('migrated') })
}

/** Creates an embedded database in memory without any tables, as a first start does. */
export async function blankPglite (): Promise<PGlite> {
  return await PGlite.create({ loadDataDir: await snapshot('blank') })
}

const cache = new URL('../../../.tap/', import.meta.url)

/** The files of a new database. They are cached until the packages or the sources of the database change. */
async function snapshot (kind: 'blank' | 'migrated'): Promise<Blob> {
  const file = new URL(`pglite-${await fingerprint}-${kind}.tar`, cache)
  if (!existsSync(file)) {
    const pglite = kind === 'blank' ? await PGlite.create() : await blankPglite()
    const { db, migrate } = openPglite(pglite)
    if (kind === 'migrated') await migrate()
    await db.destroy()
    const draft = new URL(`pglite-${randomUUID()}.draft`, cache)
    await mkdir(cache, { recursive: true })
    await writeFile(draft, (await pglite.dumpDataDir('none')).stream())
    await rename(draft, file)
    await pglite.close()
  }
  return new Blob([await readFile(file)])
}

/** A short hash of those packages and sources. */
const fingerprint = (async () => {
  const root = new URL('../../../', import.meta.url)
  const sources = await readdir(new URL('src/database/', root), { recursive: true })
  const files = ['package-lock.json', ...sources.filter((name) => name.endsWith('.ts')).toSorted()
    .map((name) => `src/database/${name}`)]
  const hash = createHash('sha256')
  for (const file of files) hash.update(await readFile(new URL(file, root)))
  return hash.digest('hex').slice(0, 16)
})()
