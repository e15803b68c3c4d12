// Writes generated/ from the contract and the migrations. With --check, names the outdated files instead, and fails.
// Git ignores the contract in OpenAPI 3.0, which is written in either case.

import { readFile, writeFile } from 'node:fs/promises'
import { document } from '../src/contract/document.ts'
import { document30 } from '../src/contract/openapi30/document.ts'
import { databaseTypes } from './generate/database.ts'
import { limitTable } from './generate/limits.ts'
import { contractTypes } from './generate/openapi.ts'
import { operationTable } from './generate/operations.ts'

const check = process.argv.includes('--check')
const folder = new URL('../generated/', import.meta.url)

const files = {
  'openapi.ts': await contractTypes(),
  'operations.ts': operationTable(),
  'limits.ts': limitTable(),
  'database.ts': await databaseTypes()
}

for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, folder)
  if (!check) {
    await writeFile(file, text)
    console.log(`generated/${name} written`)
  } else if (await readFile(file, 'utf8').catch(() => '') !== text) {
    console.error(`generated/${name} is out of date: run \`npm run generate\``)
    process.exitCode = 1
  }
}

await writeFile(new URL('openapi-3.0.json', folder), JSON.stringify(document30(document), null, 2))
