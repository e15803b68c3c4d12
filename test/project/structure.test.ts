import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dirname, join, relative, resolve } from 'node:path'
import t from 'tap'

const src = fileURLToPath(new URL('../../src', import.meta.url))

/** The layers whose values a layer may import. Types of `contract` and `generated` are for all. */
const allowed: Record<string, string[]> = {
  process: ['process', 'app', 'config', 'contract', 'http', 'domain', 'database'],
  app: ['config', 'http'],
  config: ['config', 'contract', 'domain', 'database/postgres', 'generated'],
  contract: ['contract', 'generated'],
  http: ['http', 'contract', 'formats', 'domain', 'database/connection', 'generated'],
  formats: ['formats', 'contract', 'domain'],
  domain: ['domain', 'database', 'generated'],
  database: ['database'],
  commands: ['commands', 'config', 'contract', 'formats', 'domain', 'database/maintenance', 'generated'],
  sdk: ['sdk']
}

/** Folders of one layer, named after tags. Each may import those after it, and none before it. */
const tagOrder = ['employees', 'users', 'auth', 'audit']

const maxFilesPerFolder = 12

interface Import { file: string, target: string, typesOnly: boolean }

/** An import or a re-export from a file of the project, on one line or several. */
const statement = /^(?:import|export) (type )?[^']*?from '(\.[^']+)'/gm

function imports (): Import[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return files.flatMap((file) => {
    const statements = readFileSync(join(src, file), 'utf8').matchAll(statement)
    return [...statements].map(([, type, path = '']) => ({
      file,
      target: relative(src, resolve(src, dirname(file), path)),
      typesOnly: type !== undefined
    }))
  })
}

function layer (path: string): string {
  if (path.startsWith('../generated')) return 'generated'
  const [first = ''] = path.split('/')
  return first.replace('.ts', '')
}

await t.test('imports point one way: http, domain, database', async (t) => {
  const all = imports()
  t.ok(all.length > 50, 'the imports were found')
  const wrong = all.filter(({ file, target, typesOnly }) => {
    const to = layer(target)
    if (typesOnly && ['contract', 'generated', 'database'].includes(to)) return false
    const may = allowed[layer(file)] ?? []
    return !may.some((place) => to === place || target.startsWith(`${place}/`))
  })
  t.same(wrong, [])
})

await t.test('the tags of a layer import each other in one order', async (t) => {
  const wrong = imports().filter(({ file, target }) => {
    const [from, to] = [tagOf(file), tagOf(target)]
    return layer(file) === layer(target) && from !== -1 && to !== -1 && to < from
  })
  t.same(wrong, [])
})

/** The position of a file's tag in the order of tags; -1 for a file outside the folders of the tags. */
function tagOf (path: string): number {
  const [layer = '', folder = ''] = path.split('/')
  return ['domain', 'database'].includes(layer) ? tagOrder.indexOf(folder) : -1
}

await t.test('no file imports itself through others', async (t) => {
  const edges = Map.groupBy(imports(), ({ file }) => file)
  const done = new Set<string>()
  function circleFrom (file: string, path: string[]): string[] {
    const start = path.indexOf(file)
    if (start !== -1) return [...path.slice(start), file]
    if (done.has(file)) return []
    const circle = (edges.get(file) ?? []).map(({ target }) => circleFrom(target, [...path, file]))
      .find((found) => found.length > 0)
    done.add(file)
    return circle ?? []
  }
  for (const file of edges.keys()) t.same(circleFrom(file, []), [])
})

await t.test('migrations import nothing of the project', async (t) => {
  const wrong = imports().filter(({ file, target }) =>
    file.startsWith('database/migrations/') && !target.startsWith('database/migrations/'))
  t.same(wrong, [])
})

await t.test('the client imports nothing but the types of the contract', async (t) => {
  const files = readdirSync(join(src, 'sdk'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts')).map((file) => `sdk/${file.replaceAll('\\', '/')}`)
  const outside = imports().filter(({ file, target }) => layer(file) === 'sdk' && layer(target) !== 'sdk')
  t.same(outside, [{ file: 'sdk/contract.ts', target: '../generated/openapi.ts', typesOnly: true }])
  const ofPackage = /^(import|export)( [^']* from)? '[^.]|\bimport\(/m
  t.same(files.filter((file) => ofPackage.test(readFileSync(join(src, file), 'utf8'))), [])
})

await t.test('no folder has more than a dozen files', async (t) => {
  for (const root of [src, fileURLToPath(new URL('../../test', import.meta.url))]) {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    const folders = Map.groupBy(files, (file) => dirname(file))
    const large = [...folders].filter(([, files]) => files.length > maxFilesPerFolder).map(([folder]) => folder)
    t.same(large, [])
  }
})

/** Folders that `npm test` does not run: one has no tests, the others need a browser or the package of the client. */
const apart = ['harness', 'browser', 'package']

await t.test('every test file is in a folder that `npm test` runs', async (t) => {
  const tests = new URL('../', import.meta.url)
  const entries = readdirSync(tests, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory() && !apart.includes(entry.name)).map(({ name }) => name)
  t.same(entries.filter((entry) => entry.isFile()).map(({ name }) => name).toSorted(),
    folders.map((folder) => `${folder}.test.ts`).toSorted())
  for (const folder of folders) {
    const text = readFileSync(new URL(`${folder}.test.ts`, tests), 'utf8')
    t.match(text, `\nawait runFolder('${folder}')\n`)
  }
})

await t.test('nothing but the process imports the application', async (t) => {
  const importers = imports().filter(({ target }) => target === 'app.ts').map(({ file }) => file)
  t.same(importers, ['process/service.ts'])
})
