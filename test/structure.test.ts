import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dirname, join, relative, resolve } from 'node:path'
import t from 'tap'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** Which layers each layer may import values from; types of `contract` and `generated` are for all. */
const allowed: Record<string, string[]> = {
  '.': ['.', 'config', 'contract', 'http', 'domain', 'database', 'employees-command'],
  config: ['config', 'http', 'domain', 'database'],
  contract: ['contract', 'generated'],
  http: ['http', 'contract', 'domain', 'database/error.ts', 'generated'],
  domain: ['domain', 'database', 'generated'],
  database: ['database'],
  people: ['people'],
  'employees-command': ['employees-command', 'contract', 'http', 'domain', 'people', 'generated']
}

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
  const [first = '', ...rest] = path.split('/')
  return rest.length === 0 ? '.' : first
}

await t.test('imports point one way: http, domain, database', async (t) => {
  const all = imports()
  t.ok(all.length > 50, 'the imports were found')
  const wrong = all.filter(({ file, target, typesOnly }) => {
    const to = layer(target)
    if (typesOnly && ['contract', 'generated'].includes(to)) return false
    const may = allowed[layer(file)] ?? []
    return !may.includes(to) && !may.includes(target)
  })
  t.same(wrong, [])
})

await t.test('nothing but the process imports the application', async (t) => {
  const importers = imports().filter(({ target }) => target === 'app.ts').map(({ file }) => file)
  t.same(importers, ['service.ts'])
})
