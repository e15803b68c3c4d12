// Writes generated/ from the contract and the migrations. With --check, names the outdated files instead, and fails. A
// contract that does not hold together fails in either case. Git ignores the contract in OpenAPI 3.0, which is always
// written.

import { readFile, writeFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { sourceModule } from './generate/source.ts'

const check = process.argv.includes('--check')
const folder = new URL('../generated/', import.meta.url)

async function put (name: string, text: string): Promise<void> {
  const file = new URL(name, folder)
  if (!check) {
    await writeFile(file, text)
    console.log(`generated/${name} written`)
  } else if (await readFile(file, 'utf8').catch(() => '') !== text) {
    console.error(`generated/${name} is out of date: run \`npm run generate\``)
    process.exitCode = 1
  }
}

const source = await readFile(new URL('../openapi.yaml', import.meta.url), 'utf8')
await put('openapi.json', JSON.stringify(parse(source)))

// Imported now, since these modules read the contract that has just been written.
const [{ contractTypes }, { operationTable }, { limitTable }, { validatorModule, validatorTypes }, { databaseTypes }] =
  await Promise.all([
    import('./generate/openapi.ts'),
    import('./generate/operations.ts'),
    import('./generate/limits.ts'),
    import('./generate/validators.ts'),
    import('./generate/database.ts')
  ])
await put('openapi.ts', await contractTypes())
await put('operations.ts', operationTable())
await put('limits.ts', limitTable())
await put('validators.js', validatorModule())
await put('validators.d.ts', validatorTypes)
await put('database.ts', await databaseTypes())

const [{ document }, { document30 }, { inconsistencies }] = await Promise.all([
  import('../src/contract/document.ts'),
  import('../src/contract/openapi30/document.ts'),
  import('../src/contract/consistency/consistency.ts')
])
await writeFile(new URL('openapi-3.0.json', folder), JSON.stringify(document30(document), null, 2))

const sentences = inconsistencies(document)
// Last, and only now: with another hash, the service does not start.
if (sentences.length === 0) await put('source.ts', sourceModule(source))
for (const sentence of sentences) {
  console.error(sentence)
  process.exitCode = 1
}
