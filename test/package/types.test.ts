// The declarations of the package, for the strictest projects and for editors.

import { existsSync, globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import t from 'tap'
import ts from 'typescript'
import { run, tool, write } from './project.ts'

const readme = readFileSync(new URL('../../scripts/sdk/README.md', import.meta.url), 'utf8')
const [first = '', files = '', core = ''] = Array.from(readme.matchAll(/```ts\n(.*?)```/gs), ([, code]) => code)

/** What compiles, and after `@ts-expect-error` what does not. */
const surface = `
import { type AuditEntry, createClient, isProblem, type Problem, type Session } from 'employee-management-sdk'

const session: Session = { get: async () => ({ access_token: 'of another issuer' }), set () {} }
export const people = createClient({ baseUrl: new URL('https://people.example'), session })
// @ts-expect-error: an employee has a city
export const incomplete = people.employees.create({ emp_id: 1, emp_name: 'A', emp_dob: '1990-01-01', country: 'C' })
// @ts-expect-error: a condition cannot be left undefined by mistake
export const unconditional = people.employees.update(1, {}, { ifMatch: undefined })
// @ts-expect-error: the service assigns the id
export const copied = people.employees.get(1).then(({ value }) => people.employees.replace(2, value))
// @ts-expect-error: no such sort field
export const unsorted = people.employees.list({ sort_by: 'salary' })

export const searched = (city: string | undefined) => people.employees.list({ city })

export function act (signal: AbortSignal | undefined) {
  return people.employees.import('emp_id', { mode: 'partial', onConflict: 'update', dateFormat: 'DMY', signal })
}

export function describe (entry: AuditEntry): string {
  switch (entry.action) {
    case 'login-failed': return 'a failed login'
    default: return entry.action // a later version may have others
  }
}

export function explain (error: unknown): string | number | Problem | undefined {
  if (isProblem(error, 'import-refused')) return error.document.refused
  if (isProblem(error, 'employee-exists')) {
    // @ts-expect-error: it has no errors of rows
    return error.document.refused
  }
  if (isProblem(error, 'of-a-later-version')) return error.type
  return isProblem(error) ? error.errors[0]?.line ?? error.retryAfter : undefined
}
`

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false
}
const browser = {
  compilerOptions: {
    ...strict,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    module: 'nodenext',
    moduleResolution: 'nodenext',
    noEmit: true
  }
}
const typeRoots = [dirname(dirname(createRequire(import.meta.url).resolve('@types/node/package.json')))]
const node = {
  compilerOptions: {
    ...browser.compilerOptions,
    lib: ['es2023'],
    types: ['node'],
    typeRoots,
    module: 'esnext',
    moduleResolution: 'bundler',
    erasableSyntaxOnly: true,
    noUncheckedSideEffectImports: true
  }
}
const sources = { first, core, surface }
const cases = [
  { name: 'TypeScript 5.0 in a browser', compiler: 'typescript-oldest', settings: browser, sources },
  { name: 'TypeScript 7.0 in a browser', compiler: 'typescript-newest', settings: browser, sources },
  { name: 'TypeScript 7.0 on Node.js', compiler: 'typescript-newest', settings: node, sources: { ...sources, files } }
]

for (const { name, compiler, settings, sources } of cases) {
  const program = tool(`${compiler}/bin/tsc`)
  const skip = program === undefined && 'this version of TypeScript is not installed'
  await t.test(`the README and the surface compile with ${name} under every strict flag`, { skip }, async (t) => {
    const texts = Object.entries(sources).map(([source, text]) => [`${source}.ts`, text])
    const folder = write(name.replaceAll(' ', '-'), {
      ...Object.fromEntries(texts), 'tsconfig.json': JSON.stringify(settings)
    })
    const { code, stdout } = await run(process.execPath, [String(program), '--project', '.'], folder)
    t.same([code, stdout], [0, ''])
  })
}

await t.test('an editor shows for every method what it does', async (t) => {
  const source = "import { createClient } from 'employee-management-sdk'\nconst client = createClient({ baseUrl: '/' })"
  const file = join(write('editor', { 'index.ts': source }), 'index.ts')
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, strict: true, skipLibCheck: true
  })
  const checker = program.getTypeChecker()
  const [statement] = program.getSourceFile(file)?.statements.slice(-1) ?? []
  if (statement === undefined || !ts.isVariableStatement(statement)) throw new Error('The client is not found')
  const members = statement.declarationList.declarations.flatMap((client) => {
    return checker.getTypeAtLocation(client).getProperties()
  })
  const methods = members.flatMap((member) => [member, ...checker.getTypeOfSymbol(member).getProperties()])
  t.ok(methods.some(({ name }) => name === 'exportRows'))
  const silent = methods.filter((method) => method.getDocumentationComment(checker).length === 0)
  t.same(silent.map(({ name }) => name), [])
})

await t.test('maps lead from the package to sources that it has', async (t) => {
  const folder = write('node_modules/employee-management-sdk/dist', {})
  const maps = globSync('**/*.map', { cwd: folder }).map((file) => join(folder, file))
  t.ok(maps.length > 40)
  const sources = maps.flatMap((file): string[] => {
    return JSON.parse(readFileSync(file, 'utf8')).sources.map((source: string) => join(dirname(file), source))
  })
  t.same(sources.filter((source) => !existsSync(source)), [])
})
