// What is in the package.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { document } from '../../src/contract/document.ts'
import { write } from './project.ts'

const folder = write('node_modules/employee-management-sdk', {})
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))

await t.test('the package has the version of the contract, and the contract', async (t) => {
  const { version, dependencies, peerDependencies, scripts } = read('package.json')
  t.equal(version, document.info.version)
  t.same([dependencies, peerDependencies, scripts], [undefined, undefined, undefined], 'and needs nothing else')
  t.same(read('openapi.json'), JSON.parse(JSON.stringify(document)))
  t.ok(['README.md', 'LICENSE'].every((name) => existsSync(join(folder, name))))
})

await t.test('each entry is a module with declarations', async (t) => {
  const { exports } = read('package.json')
  for (const name of ['.', './core']) {
    const { types, default: module } = exports[name]
    t.ok(existsSync(join(folder, types)))
    t.ok('isProblem' in await import(join(folder, module)))
  }
})
