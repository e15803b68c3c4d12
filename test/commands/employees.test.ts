// The commands for employees, which work on the database of the service.

import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import type { Kysely } from 'kysely'
import t, { type Test } from 'tap'
import type { Database } from '../../generated/database.ts'
import { ConfigError } from '../../src/config/config.ts'
import { openDatabase } from '../../src/database/open.ts'
import { employeesCommand } from '../../src/commands/employees.ts'
import type { Outcome } from '../../src/commands/command.ts'
import type { CommandContext } from '../../src/commands/employees/command.ts'
import { withHeartbeat } from '../../src/commands/employees/heartbeat.ts'
import { people } from '../../src/commands/employees/people/people.ts'
import { databaseAtRest, ended, startCommand } from '../harness/command.ts'
import { emptyDatabase } from '../harness/database.ts'
import { eventually, temporaryFolder } from '../harness/process.ts'

const header = 'emp_id,emp_name,emp_dob,city,country\r\n'
const ada = { emp_id: 101, emp_name: 'Ada Lovelace', emp_dob: '1985-12-10', city: 'London', country: 'United Kingdom' }
const adaRow = '101,Ada Lovelace,1985-12-10,London,United Kingdom\r\n'
const graceRow = '7,"Hopper, Grace",1986-12-09,New York,United States\r\n'
const evilRow = '8,=1+1,1990-01-01,New York,United States\r\n'

/** Generated people as NDJSON. */
function linesOf (count: number): string {
  return [...people({ seed: 1, count })].map((person) => `${JSON.stringify(person)}\n`).join('')
}

/** Whether a stream is a terminal, and a function that is called with each write to it. */
interface SinkOptions { isTTY?: boolean, wrote?: () => void }

/** A stream that collects its text. */
function sink ({ isTTY, wrote = () => {} }: SinkOptions = {}) {
  const written: string[] = []
  const stream = new Writable({
    write (chunk, _encoding, done) {
      written.push(String(chunk))
      wrote()
      done()
    }
  })
  return { stream: Object.assign(stream, isTTY === undefined ? {} : { isTTY }), text: () => written.join('') }
}

/** The outcome of a command, its standard output, and the progress that it showed. */
interface Ran { outcome: Outcome, output: string, shown: string }

/** A folder and an empty database for one test, and commands on both. */
async function workplace (t: Test) {
  const folder = await temporaryFolder(t)
  const { db, close } = await emptyDatabase()
  t.teardown(close)

  async function run (args: string, means: Partial<CommandContext> = {}, terminal: SinkOptions = {}): Promise<Ran> {
    const [shown, output] = [sink(terminal), sink()]
    let [opened, closed] = [0, 0]
    const outcome = await employeesCommand(args.split(' ').map((arg) => arg.replace('./', `${folder}/`)), {
      async open () {
        opened++
        return { db, close: async () => { closed++ } }
      },
      input: Readable.from([]),
      output: output.stream,
      terminal: shown.stream,
      signal: new AbortController().signal,
      ...means
    })
    t.equal(closed, opened, 'what was opened is closed')
    const { code, text } = outcome
    return { outcome: { code, text: text.replaceAll(folder, '.') }, output: output.text(), shown: shown.text() }
  }

  const path = (name: string) => join(folder, name)
  return {
    db,
    run,
    path,
    write: async (name: string, text: string) => { await writeFile(path(name), text) },
    read: async (name: string) => await readFile(path(name), 'utf8'),
    files: async () => await readdir(folder)
  }
}

/** The employees of a database, without the fields that the service adds. */
async function employeesIn (db: Kysely<Database>) {
  return await db.selectFrom('employees').select(['emp_id', 'emp_name', 'emp_dob', 'city', 'country'])
    .orderBy('emp_id').execute()
}

const recognized = 'Recognized: format "csv", encoding "utf-8", delimiter ",", dates "YYYY-MM-DD", ' +
  'columns "emp_id emp_name emp_dob city country".'
const headerRequired = 'The file should begin with a line that names the columns ' +
  'emp_id, emp_name, emp_dob, city, country'
const done = (text: string) => ({ code: 0, text })
const failed = (text: string) => ({ code: 1, text })
const counts = (rows: string, { created = 0, updated = 0, unchanged = 0, skipped = 0, refused = 0 }) =>
  `${rows}: ${created} created, ${updated} updated, ${unchanged} unchanged, ${skipped} skipped, ${refused} refused.`

await t.test('an import adds the employees of a file, without an actor', async (t) => {
  const { db, run, write } = await workplace(t)
  await write('some.csv', header + adaRow + graceRow)
  t.same((await run('import ./some.csv')).outcome, done(counts('2 rows', { created: 2 })))
  await write('one.jsonl', JSON.stringify({ ...ada, emp_id: 102 }))
  t.same((await run('import ./one.jsonl')).outcome, done(counts('1 row', { created: 1 })))
  await write('none.ndjson', '')
  t.same((await run('import ./none.ndjson')).outcome, failed('The file has no rows'))
  t.match(await employeesIn(db), [{ emp_id: 7, emp_name: 'Hopper, Grace' }, ada, { ...ada, emp_id: 102 }])
  t.match(await db.selectFrom('employee_changes').select(['action', 'actor_id', 'actor']).execute(),
    Array(3).fill({ action: 'created', actor_id: null, actor: null }))
})

await t.test('an import reads standard input, a device or any file, whatever its name is', async (t) => {
  const { db, run, write } = await workplace(t)
  const input = Readable.from([Buffer.from(header), Buffer.from(adaRow)])
  const { outcome, shown } = await run('import -', { input })
  t.same(outcome, done(counts('1 row', { created: 1 })))
  t.match(shown, /^0\.0 MB {2}0\.0 MB\/s\n/)
  t.notMatch(shown, '%')
  t.same(await employeesIn(db), [ada])
  t.same((await run('import /dev/null --format ndjson')).outcome, failed('The file has no rows'))
  await write('misnamed.csv', JSON.stringify({ ...ada, emp_id: 102 }))
  t.same((await run('import ./misnamed.csv')).outcome, done(counts('1 row', { created: 1 })))
  t.same((await run('import ./misnamed.csv --format csv')).outcome, failed(headerRequired))
})

await t.test('an import treats rows whose emp_id is taken as --on-conflict says', async (t) => {
  const { db, run, write } = await workplace(t)
  await write('old.csv', header + adaRow)
  await run('import ./old.csv')
  await write('new.csv', header + adaRow.replace('London', 'Paris') + graceRow)
  const taken = "  line 2: emp_id: Employee business ID '101' already exists: 101"
  t.same((await run('import ./new.csv')).outcome, failed(`1 of 2 rows was refused; nothing was written.\n${taken}`))
  t.same((await run('import ./new.csv --on-conflict skip --dry-run')).outcome, done(
    `Dry run: nothing was written.\n${recognized}\n${counts('2 rows', { created: 1, skipped: 1 })}`))
  t.same(await employeesIn(db), [ada])
  t.same((await run('import ./new.csv --mode partial')).outcome, failed(
    `${counts('2 rows', { created: 1, refused: 1 })}\n${taken}`))
  t.same((await run('import ./new.csv --on-conflict skip')).outcome, done(counts('2 rows', { skipped: 2 })))
  t.match(await employeesIn(db), [{ emp_id: 7 }, ada])
  t.same((await run('import ./new.csv --on-conflict update')).outcome,
    done(counts('2 rows', { updated: 1, unchanged: 1 })))
  t.match(await employeesIn(db), [{ emp_id: 7 }, { ...ada, city: 'Paris' }])
  t.same((await run('import ./new.csv --on-conflict update')).outcome, done(counts('2 rows', { unchanged: 2 })))
})

await t.test('an import of CSV without a header fails', async (t) => {
  const { run, write } = await workplace(t)
  await write('empty.csv', '')
  for (const mode of ['atomic', 'partial']) {
    const { outcome } = await run(`import ./empty.csv --mode ${mode}`)
    t.same(outcome, failed(headerRequired))
  }
})

await t.test('an import reports the errors of the first refused rows, and the number of the others', async (t) => {
  const { run, write } = await workplace(t)
  await write('short.csv', `${header}1\r\n2,,2999-01-01,Paris,France\r\n${adaRow}`)
  t.same((await run('import ./short.csv')).outcome, failed([
    '2 of 3 rows were refused; nothing was written.',
    '  line 2: A row should have 5 cells, not 1: 1',
    '  line 3: emp_name: String should have at least 1 character',
    '  line 3: emp_name: Name should not be blank or contain a NUL character',
    '  line 3: emp_dob: Date of birth cannot be in the future: 2999-01-01'
  ].join('\n')))
  await write('long.csv', header + 'x,Ada,2000-01-01,Paris,France\r\n'.repeat(1_234))
  const { code, text } = (await run('import ./long.csv --mode partial')).outcome
  const lines = text.split('\n')
  t.equal(code, 1)
  t.same([lines[0], lines[20], lines[21], lines.length], [
    '1,234 rows: 0 created, 0 updated, 0 unchanged, 0 skipped, 1,234 refused.',
    '  line 21: emp_id: Input should be a valid integer: x',
    '  and 1,214 more.',
    22
  ])
})

await t.test('an export has the employees that match the filters, in the requested order', async (t) => {
  const { run, write, read, files } = await workplace(t)
  await write('in.csv', header + adaRow + evilRow + graceRow)
  await run('import ./in.csv')
  await write('out.csv', 'what was there before')
  t.same((await run('export ./out.csv')).outcome, done(''))
  t.equal(await read('out.csv'), header + graceRow + evilRow.replace('=', "'=") + adaRow)
  await run('export ./raw.CSV --raw')
  t.equal(await read('raw.CSV'), header + graceRow + evilRow + adaRow)
  await run('export ./city.csv --city york --sort-by emp_name --order desc --raw --born-from 1986-01-01 --q hopper')
  t.equal(await read('city.csv'), header + graceRow)
  const { output, outcome, shown } = await run('export - --format ndjson --country kingdom')
  t.equal(output, `${JSON.stringify(ada)}\n`)
  t.same(outcome, done(''))
  t.match(shown, /^0 % {2}0 of 1 rows {2}0 rows\/s\n100 % {2}1 of 1 rows {2}[\d,]+ rows\/s {2}00:00:00 left\n$/)
  t.same(await files(), ['city.csv', 'in.csv', 'out.csv', 'raw.CSV'], 'no drafts are left')

  t.same((await run('export ./out.xlsx')).outcome, done(''))
  const report = '3 rows: 0 created, 0 updated, 3 unchanged, 0 skipped, 0 refused.'
  t.same((await run('import ./out.xlsx --on-conflict update')).outcome, done(report), 'a workbook says the same')
})

await t.test('an export replaces nothing but files', async (t) => {
  const { run, path, read, write } = await workplace(t)
  await mkdir(path('folder.csv'))
  await write('linked', 'kept')
  await symlink(path('linked'), path('link.csv'))
  for (const name of ['folder.csv', 'link.csv']) {
    const { outcome } = await run(`export ./${name}`, untouched(t))
    t.same(outcome, failed(`./${name} is not a file that can be replaced`))
  }
  t.equal(await read('linked'), 'kept')
  const text = /^There is no folder .+none: create it first/
  t.match((await run('export ./none/out.csv', untouched(t))).outcome, { code: 1, text })
})

await t.test('a seed adds employees at free emp_ids, the same for the same --seed', async (t) => {
  const { db, run } = await workplace(t)
  const first = await run('seed --count 1500')
  t.same(first.outcome, done('1,500 rows: 1,500 created, 0 updated, 0 unchanged, 0 skipped, 0 refused.'))
  t.same(await employeesIn(db), [...people({ seed: 1, count: 1_500 })])
  const second = await run('seed --count 1501 --seed 2')
  t.same(second.outcome, done('1,501 rows: 1 created, 0 updated, 0 unchanged, 1,500 skipped, 0 refused.'))
  t.same((await employeesIn(db)).at(-1), [...people({ seed: 2, count: 1_501 })].at(-1))
})

await t.test('a terminal has a bar as long as it is wide', async (t) => {
  const { run, write } = await workplace(t)
  await write('some.ndjson', linesOf(1_000))
  const wide = await run('import ./some.ndjson', {}, { isTTY: true })
  t.match(wide.shown, /\[-{40}\] 0 % {2}0\.0 of 0\.1 MB {2}0\.0 MB\/s/)
  t.match(wide.shown, /\[={20,40}\] 100 % {2}0\.1 of 0\.1 MB {2}\d+\.\d MB\/s {2}00:00:00 left/)
  const endless = await run('import - --format csv', { input: Readable.from([Buffer.from(header)]) }, { isTTY: true })
  t.notMatch(endless.shown, /[[\]]=|%/, 'and none if the total is not known')
})

/** Input that begins with `text`, waits for `meanwhile`, and then neither continues nor ends. */
function unfinished (text: string, meanwhile: () => Promise<unknown>): Readable {
  return Readable.from((async function * () {
    yield Buffer.from(text)
    await meanwhile()
    await new Promise(() => {})
  })())
}

await t.test('an atomic import that is interrupted writes nothing', async (t) => {
  const { db, run } = await workplace(t)
  const interrupt = new AbortController()
  const input = unfinished(header + adaRow, async () => { interrupt.abort() })
  t.same((await run('import - --format csv', { input, signal: interrupt.signal })).outcome, {
    code: 130, text: 'Interrupted. Nothing was written.'
  })
  t.ok(input.destroyed, 'and waits for nothing more')
  t.same(await employeesIn(db), [])
})

await t.test('an interrupted partial import keeps the rows that it wrote, and reports their number', async (t) => {
  const { db, run } = await workplace(t)
  const interrupt = new AbortController()
  const input = unfinished(linesOf(1_500), async () => {
    await eventually(async () => await employeesIn(db), (employees) => employees.length > 0)
    interrupt.abort()
  })
  const { outcome: { code, text } } = await run('import - --format ndjson --mode partial', {
    input, signal: interrupt.signal
  })
  t.equal(code, 130)
  const { length } = await employeesIn(db)
  t.match(text, new RegExp('^Interrupted. The rows written so far are kept.\n' +
    `[\\d,]+ rows: ${length.toLocaleString('en')} created, 0 updated, 0 unchanged, 0 skipped, 0 refused.$`))
})

await t.test('a seed that is interrupted keeps the rows that it has written', async (t) => {
  const { db, run } = await workplace(t)
  const interrupt = new AbortController()
  const watching = eventually(async () => await employeesIn(db), (employees) => employees.length > 0)
    .then(() => { interrupt.abort() })
  const { code, text } = (await run('seed --count 2147483647', { signal: interrupt.signal })).outcome
  await watching
  t.equal(code, 130)
  const written = (await employeesIn(db)).length.toLocaleString('en')
  t.match(text, `Interrupted. The rows written so far are kept.\n${written} rows: ${written} created`)
})

await t.test('an export that is interrupted leaves what was there, and nothing else', async (t) => {
  const { run, write, read, files } = await workplace(t)
  await write('in.csv', header + adaRow)
  await run('import ./in.csv')
  await write('out.csv', 'what was there before')
  const interrupt = new AbortController()
  const terminal = { wrote: () => { interrupt.abort() } }
  const means = { signal: interrupt.signal }
  t.same((await run('export ./out.csv', means, terminal)).outcome, {
    code: 130, text: 'Interrupted. ./out.csv was not written.'
  })
  t.equal(await read('out.csv'), 'what was there before')
  t.same(await files(), ['in.csv', 'out.csv'])
  t.same((await run('export - --format csv', means)).outcome, {
    code: 130, text: 'Interrupted. The output is incomplete.'
  })
})

/** A context that fails the test if a database is opened. */
function untouched (t: Test) {
  return { open: async () => t.fail('nothing is opened') as never }
}

await t.test('an invalid command prints the usage or the error, and opens no database', async (t) => {
  const { run, files } = await workplace(t)
  for (const args of ['', 'remove', 'constructor']) {
    const { code, text } = (await run(args, untouched(t))).outcome
    t.equal(code, 1)
    t.match(text, /^Usage: npm run employees -- COMMAND\n[^]*\n {2}seed --count N /, `given ${args}`)
  }
  const format = 'The file name should end in .csv, .ndjson, .jsonl or .xlsx, ' +
    'or --format should be csv, ndjson or xlsx'
  const count = '--count should be a whole number from 1 to 2147483647'
  const wrong: Record<string, string | RegExp> = {
    import: 'Name one FILE, or - for standard input or output',
    'export ./a.csv ./b.csv': 'Name one FILE, or - for standard input or output',
    'export -': format,
    'export ./a.txt': format,
    'export ./a.csv --format txt': "--format: Input should be 'csv', 'ndjson' or 'xlsx'",
    'import ./a.csv --date-format DYM': "--date-format: Input should be 'YMD', 'DMY' or 'MDY'",
    'import ./a.csv --mode half --on-conflict ask': [
      "--mode: Input should be 'atomic' or 'partial'",
      "--on-conflict: Input should be 'error', 'skip' or 'update'"
    ].join('\n'),
    'export ./a.csv --sort-by id': /^--sort-by: Input should be 'emp_id', /,
    'export ./a.csv --born-to yesterday': /^--born-to: Input should be a valid date/,
    'export ./a.csv --limit 5': /--limit/,
    'import ./none.csv': /no such file/,
    seed: count,
    'seed --count 0': count,
    'seed --count 1e3': count,
    'seed --count 2147483648': count,
    'seed --count 1 --seed one': '--seed should be a whole number from 0 to 2147483647',
    'seed 5': /'5'/
  }
  for (const [args, expected] of Object.entries(wrong)) {
    const { code, text } = (await run(args, untouched(t))).outcome
    t.equal(code, 1)
    if (typeof expected === 'string') t.equal(text, expected, args)
    else t.match(text, expected, args)
  }
  t.same(await files(), [])
})

await t.test('a configuration that is wrong has an exit code of its own', async (t) => {
  const { run } = await workplace(t)
  const open = async () => { throw new ConfigError(['PORT should be a number']) }
  t.match((await run('seed --count 1', { open })).outcome, { code: 78, text: /PORT should be a number$/ })
})

await t.test('a command that is interrupted before the database is open does nothing', async (t) => {
  const { db, run } = await workplace(t)
  const signal = AbortSignal.abort()
  t.same((await run('seed --count 1', { signal })).outcome, {
    code: 130, text: `Interrupted. The rows written so far are kept.\n${counts('0 rows', {})}`
  })
  t.same(await employeesIn(db), [])
})

await t.test('a heartbeat keeps the transaction alive while input from a pipe is slow', async (t) => {
  const { promise: goOn, resolve: proceed } = Promise.withResolvers<undefined>()
  let ended = false
  async function * slow () {
    try {
      yield ['first']
      await goOn
      yield ['second']
    } finally {
      ended = true
    }
  }
  const seen: string[][] = []
  for await (const batch of withHeartbeat(slow(), 1)) {
    seen.push(batch)
    if (seen.length === 4) proceed(undefined)
    if (batch.includes('second')) break
  }
  t.same(seen.slice(0, 4), [['first'], [], [], []])
  t.ok(ended)
})

await t.test('a process that is interrupted ends cleanly, and what it had open can be opened again', async (t) => {
  const { config, ...surroundings } = await databaseAtRest(t)
  const seeded = await ended(startCommand('employees', surroundings, ['seed', '--count', '3']))
  t.match(seeded, { code: 0, stdout: `${counts('3 rows', { created: 3 })}\n`, stderr: /^100 % /m })
  const child = startCommand('employees', surroundings, ['import', '-', '--format', 'csv'])
  child.stdin.write(header + adaRow)
  child.stderr.once('data', () => { child.kill('SIGINT') })
  t.match(await ended(child), { code: 130, stdout: '', stderr: /\nInterrupted\. Nothing was written\.\n$/ })
  const exported = await ended(startCommand('employees', surroundings, ['export', '-', '--format', 'ndjson']))
  t.match(exported, { code: 0 })
  t.equal(exported.stdout, linesOf(3))
  const { db, close } = await openDatabase(config)
  t.equal((await employeesIn(db)).length, 3)
  await close()
})
