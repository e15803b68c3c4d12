// The commands for accounts, which work on the database of the service.

import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { ConfigError } from '../../src/config/config.ts'
import { openDatabase } from '../../src/database/open.ts'
import { createPasswords } from '../../src/domain/auth/password.ts'
import type { Outcome } from '../../src/commands/command.ts'
import { userCommand } from '../../src/commands/users.ts'
import { databaseAtRest, userProcess } from '../harness/command.ts'
import { prepareFolder } from '../harness/database/snapshot.ts'
import { temporaryFolder } from '../harness/process.ts'
import { logIn } from '../harness/requests/requests.ts'
import { password, passwordCost, serve } from '../harness/service.ts'

const succeeds = (text: string): Outcome => ({ code: 0, text })
const fails = (text: string): Outcome => ({ code: 1, text })
const lastAdmin =
  fails('The last administrator can be neither demoted, disabled, deleted nor given a temporary password')

await t.test('the service shows the accounts as the commands left them', async (t) => {
  const { db, services, anonymous, holder } = await serve(t)
  await db.deleteFrom('users').execute()
  const adas = 'an analytical engine'
  const bosses = 'the boss is always right'
  const said: string[] = []
  let [opened, closed] = [0, 0]
  const asked: Array<string | undefined> = []

  async function run (line: string, password = ''): Promise<Outcome> {
    const outcome = await userCommand(line.split(' '), {
      async open () {
        opened++
        return { ...services, close: async () => { closed++ } }
      },
      async askPassword (problemOf) {
        asked.push(problemOf(password))
        return password
      }
    })
    t.equal(closed, opened, 'what was opened is closed')
    said.push(outcome.text)
    return outcome
  }

  t.same(await run('create Ada', adas), succeeds('Created the user Ada with the id 3.'))
  t.same(await run('create boss --admin', bosses), succeeds('Created the administrator boss with the id 4.'))
  t.same(asked, [undefined, undefined])
  t.same(await run('create ADA', adas), fails('Username already exists'))
  t.same(await run('create Zoë', adas),
    fails('username: Username should consist of letters, digits and the characters . _ @ + -'))
  t.equal(asked.length, 2, 'no password is asked for with a username that cannot be had')
  for (const [refused, message] of [
    ['short', 'Password should have at least 8 characters'],
    ['password', 'Password should not be one of the commonest'],
    ['grace-hopper', 'Password should not be the username'],
    ['ü'.repeat(37), 'Password should have at most 72 bytes in UTF-8']
  ] as const) {
    t.same(await run('create Grace-Hopper', refused), fails(`password: ${message}`))
    t.equal(asked.at(-1), message, 'the prompt shows it, and asks again')
  }
  t.same(await run('promote Grace'), fails("User 'Grace' not found"))
  t.same(await run('promote ADA'), succeeds('Ada is now an administrator.'))
  t.same(await run('disable Ada'), succeeds('Ada is now disabled.'))
  t.same(await run('demote boss'), lastAdmin)
  t.same(await run('disable boss'), lastAdmin)

  t.equal((await logIn(anonymous, { username: 'Ada', password: adas })).statusCode, 401)
  const token = (await logIn(anonymous, { username: 'boss', password: bosses })).json().access_token
  t.same((await holder(token).send({ url: '/users' })).json(), [
    { id: 3, username: 'Ada', is_admin: true, disabled: true },
    { id: 4, username: 'boss', is_admin: true, disabled: false }
  ])
  const standing = await holder(token).send({ url: '/users/3' })
  t.same(standing.json(), { id: 3, username: 'Ada', is_admin: true, disabled: true })

  t.same(await run('enable Ada'), succeeds('Ada is now enabled.'))
  t.same(await run('demote Ada'), succeeds('Ada is no longer an administrator.'))
  const { code, text } = await run('reset-password Boss')
  t.equal(code, 0)
  t.match(text, /^[A-Za-z0-9_-]{20}$/)

  t.equal((await holder(token).send({ url: '/employees' })).statusCode, 401, 'a session of before')
  const login = await logIn(anonymous, { username: 'Ada', password: adas })
  const own = await holder(login.json().access_token).send({ url: '/users/me' })
  t.same(own.json(), { id: 3, username: 'Ada', is_admin: false, disabled: false })
  t.equal((await logIn(anonymous, { username: 'boss', password: bosses })).statusCode, 401)
  const temporary = await logIn(anonymous, { username: 'boss', password: text })
  t.equal(temporary.json().scope, 'account:password')

  const entries = await db.selectFrom('audit')
    .select(['action', 'subject', 'actor_id', 'actor', 'address', 'request_id'])
    .where('action', 'not like', 'login-%').orderBy('id').execute()
  const noActor = { actor_id: null, actor: null, address: null, request_id: null }
  t.same(entries, [
    { action: 'user-created', subject: 'Ada', ...noActor },
    { action: 'user-created', subject: 'boss', ...noActor },
    { action: 'user-promoted', subject: 'Ada', ...noActor },
    { action: 'user-disabled', subject: 'Ada', ...noActor },
    { action: 'user-enabled', subject: 'Ada', ...noActor },
    { action: 'user-demoted', subject: 'Ada', ...noActor },
    { action: 'password-reset', subject: 'boss', ...noActor }
  ])
  for (const secret of [adas, bosses]) t.notOk(said.some((text) => text.includes(secret)), 'no password is printed')
})

/** A context that fails the test if a command opens a database or asks for a password. */
const untouched = (t: Test) => ({
  async open () { return t.fail('nothing is opened') as never },
  async askPassword () { return t.fail('nothing is asked') as never }
})

await t.test('an invalid command prints the usage, and does nothing', async (t) => {
  for (const args of [
    [], ['create'], ['remove', 'Ada'], ['constructor', 'Ada'], ['create', ''], ['promote', 'Ada', '--admin'],
    ['create', 'Ada', password]
  ]) {
    const { code, text } = await userCommand(args, untouched(t))
    t.equal(code, 1, `given ${args.join(' ')}`)
    t.match(text, /^Usage: npm run user -- COMMAND NAME\n[^]*\n {2}create NAME --admin/)
    t.notMatch(text, password)
  }
  const option = await userCommand(['create', 'Ada', `--password=${password}`], untouched(t))
  t.match(option, { code: 1, text: /--password/ })
  t.notMatch(option.text, password)
})

await t.test('a configuration that is wrong has an exit code of its own', async (t) => {
  const open = async () => { throw new ConfigError(['PORT should be a number']) }
  t.same(await userCommand(['promote', 'Ada'], { ...untouched(t), open }), {
    code: 78, text: 'The configuration is wrong:\n  - PORT should be a number'
  })
})

await t.test('a process takes the password from its input, and the account is there when it has ended', async (t) => {
  const { config, ...surroundings } = await databaseAtRest(t)
  t.same(await userProcess(surroundings, ['create', 'Ada', '--admin'], `${password}\r\nnot this line\n`), {
    code: 0, stdout: 'Created the administrator Ada with the id 1.\n', stderr: ''
  })
  const { db, close } = await openDatabase(config)
  const { password_hash, ...kept } = await db.selectFrom('users').select(['username', 'is_admin', 'password_hash'])
    .executeTakeFirstOrThrow()
  await close()
  t.same(kept, { username: 'Ada', is_admin: true })
  const { verify } = createPasswords(passwordCost)
  t.ok(await verify(password, password_hash, async () => {}), 'the first line is the password')
})

await t.test('a process with invalid arguments prints the usage on standard error, and creates nothing', async (t) => {
  const cwd = await temporaryFolder(t)
  const { code, stdout, stderr } = await userProcess({ cwd, env: {} }, ['create', 'Ada', password], password)
  t.same({ code, stdout }, { code: 1, stdout: '' })
  t.match(stderr, /^Usage: npm run user -- COMMAND NAME\n/)
  t.notMatch(stderr, password)
  t.same(await readdir(cwd), [])
})

await t.test('a process reports the problems of its configuration', async (t) => {
  const cwd = await temporaryFolder(t)
  await writeFile(join(cwd, '.env'), 'DATABASE_URL=mysql://db\n')
  t.match(await userProcess({ cwd, env: {} }, ['promote', 'Ada']), {
    code: 78, stdout: '', stderr: /^The configuration is wrong:\n {2}- DATABASE_URL should be [^\n]+\n$/
  })
})

await t.test('a process leaves an embedded database that a service has open alone', async (t) => {
  const folder = await temporaryFolder(t)
  await prepareFolder(folder)
  const { close } = await openDatabase({ kind: 'folder', folder })
  const surroundings = { cwd: folder, env: { DATABASE_URL: `pglite:${folder}` } }
  const { code, stdout, stderr } = await userProcess(surroundings, ['promote', 'Ada'])
  await close()
  t.same({ code, stdout }, { code: 1, stdout: '' })
  t.match(stderr, `The database in ${folder} is in use by process ${process.pid} on `)
  t.match(stderr, /\. Stop that process, or set DATABASE_URL to another [^\n]+\n$/)
})
