import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { ConfigError, loadConfig } from '../../src/config/config.ts'
import { openFolder } from '../../src/database/embedded.ts'
import { lockFolder } from '../../src/database/folder-lock.ts'
import { createFirstAdmin } from '../../src/domain/users/first-admin.ts'
import { provideFirstAdmin } from '../../src/process/first-admin.ts'
import { embeddedSecret } from '../../src/process/stored-secret.ts'
import { temporaryFolder } from '../harness/process.ts'
import { serve } from '../harness/service.ts'

const chosen = { username: 'chief', password: 'a password of my own' }
const { jwt } = loadConfig({})
const embedded = { kind: 'memory' as const }
const postgres = { kind: 'postgres' as const, url: 'postgres://db/people' }

await t.test('the first administrator', async (t) => {
  const { db, services } = await serve(t)
  const admins = async () => await db.selectFrom('users').select(['username']).where('is_admin', '=', true).execute()
  const none = async () => { await db.deleteFrom('users').execute() }
  const warnings: string[] = []
  const log = { warn: (message: unknown) => { warnings.push(String(message)) } }

  await t.test('is not created where there is one', async (t) => {
    t.equal(await provideFirstAdmin(services, { admin: chosen, database: embedded, jwt }, log), undefined)
    t.same(await admins(), [{ username: 'root' }])
  })

  await t.test('has the configured password, which is not returned', async (t) => {
    await none()
    t.equal(await provideFirstAdmin(services, { admin: chosen, database: postgres, jwt }, log), undefined)
    t.same(await admins(), [{ username: 'chief' }])
  })

  await t.test('has a generated password, which is returned, if none is configured', async (t) => {
    await none()
    const admin = { username: 'chief', password: undefined }
    const made = await provideFirstAdmin(services, { admin, database: embedded, jwt }, log)
    t.match(made, { username: 'chief', password: /^.{20}$/ })
  })

  await t.test('is not created on PostgreSQL without a password, and a warning says what to do', async (t) => {
    await none()
    const admin = { username: 'chief', password: undefined }
    t.equal(await provideFirstAdmin(services, { admin, database: postgres, jwt }, log), undefined)
    t.same(await admins(), [])
    t.match(warnings, [/set ADMIN_PASSWORD and start again/])
  })

  await t.test('is not created where an external issuer signs the tokens', async (t) => {
    await none()
    const { jwt } = loadConfig({ JWT_ISSUER: 'https://issuer.example', JWT_AUDIENCE: 'people', JWT_JWKS: 'keys.json' })
    t.equal(await provideFirstAdmin(services, { admin: chosen, database: embedded, jwt }, log), undefined)
    t.same(await admins(), [])
  })

  await t.test('is not made of an ordinary account that has its name, and the service does not start', async (t) => {
    await none()
    await db.insertInto('users').values({ username: 'Chief', password_hash: '-' }).execute()
    const error = new ConfigError(['ADMIN_USERNAME should not be chief: an ordinary account has that name'])
    await t.rejects(provideFirstAdmin(services, { admin: chosen, database: embedded, jwt }, log), error)
    t.same(await admins(), [])
    await db.deleteFrom('users').where('username', '=', 'Chief').execute()
  })

  await t.test('is created once, however many processes start at once', async (t) => {
    await none()
    const outcomes = await Promise.all(Array.from({ length: 5 }, async () => await createFirstAdmin(services, chosen)))
    t.same(outcomes.toSorted(), ['created', ...Array<string>(4).fill('not needed')])
    t.equal((await admins()).length, 1)
    const later = await createFirstAdmin(services, { ...chosen, password: undefined })
    t.equal(later, 'not needed', 'a later start needs no password')
  })
})

await t.test('the secret of an embedded database', async (t) => {
  const folder = await temporaryFolder(t)

  await t.test('is generated once and stored', async (t) => {
    const secret = await embeddedSecret({ kind: 'folder', folder })
    t.ok(secret.length >= 64)
    t.equal(await readFile(join(folder, 'jwt-secret'), 'utf8'), secret)
    t.equal(await embeddedSecret({ kind: 'folder', folder }), secret)
  })

  await t.test('is generated for each start in memory', async (t) => {
    t.not(await embeddedSecret(embedded), await embeddedSecret(embedded))
  })

  await t.test('that cannot be read keeps the service from starting', async (t) => {
    const unreadable = join(folder, 'unreadable')
    await mkdir(join(unreadable, 'jwt-secret'), { recursive: true })
    await t.rejects(embeddedSecret({ kind: 'folder', folder: unreadable }), /EISDIR/)
  })

  await t.test('that cannot be stored keeps the service from starting', async (t) => {
    await t.rejects(embeddedSecret({ kind: 'folder', folder: join(folder, 'missing') }), /ENOENT/)
  })
})

await t.test('a folder whose database cannot be opened is unlocked', async (t) => {
  const folder = await temporaryFolder(t)
  await mkdir(join(folder, 'pglite'))
  await writeFile(join(folder, 'pglite', 'PG_VERSION'), '9\n')
  await t.rejects(openFolder(folder))
  t.doesNotThrow(() => { lockFolder(folder)() })
})
