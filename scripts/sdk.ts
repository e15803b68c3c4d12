// Builds the package of the client for TypeScript in generated/sdk: `npm run sdk`. `npm pack` there makes a tarball.

import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { document } from '../src/contract/document.ts'
import { manifest } from './sdk/manifest.ts'

const root = new URL('../', import.meta.url)
const folder = new URL('generated/sdk/', root)
const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`

rmSync(folder, { recursive: true, force: true })
// Source maps lead to the sources, which the package contains. TypeScript renames imports in what it compiles, but not
// in declarations.
cpSync(new URL('src/sdk/', root), new URL('src/', folder), { recursive: true })
copyFileSync(new URL('generated/openapi.ts', root), new URL('src/openapi.ts', folder))
for (const name of globSync('**/*.ts', { cwd: fileURLToPath(new URL('src/', folder)) })) {
  const file = new URL(`src/${name}`, folder)
  const text = readFileSync(file, 'utf8').replace("'../../generated/openapi.ts'", "'./openapi.ts'")
  writeFileSync(file, text.replaceAll(/(?<= from '\.[^']*)\.ts(?=')/g, '.js'))
}

writeFileSync(new URL('package.json', folder), json(manifest(document.info)))
writeFileSync(new URL('openapi.json', folder), json(document))
copyFileSync(new URL('LICENSE', root), new URL('LICENSE', folder))
copyFileSync(new URL('scripts/sdk/README.md', root), new URL('README.md', folder))

const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'))
const settings = fileURLToPath(new URL('scripts/sdk/compiler.json', root))
execFileSync(process.execPath, [compiler, '--project', settings], { stdio: 'inherit' })
console.log('generated/sdk written')
