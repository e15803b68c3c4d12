// What the package adds to a page.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { run, tool, write } from './project.ts'

const bundler = tool('esbuild/bin/esbuild')
const skip = bundler === undefined && 'esbuild is not installed'

const budgets = [
  { name: 'the whole client', maxBytes: 5_000, source: 'export * from "employee-management-sdk"' },
  {
    name: 'a login and one function',
    maxBytes: 2_500,
    source: 'import { connect, getEmployee } from "employee-management-sdk/core"\n' +
      'export const { send, login } = connect({ baseUrl: "/" })\n' +
      'export const get = async (emp_id) => await getEmployee(send, emp_id)\n'
  }
]

for (const { name, maxBytes, source } of budgets) {
  await t.test(`${name} has at most ${maxBytes} bytes, compressed by gzip`, { skip }, async (t) => {
    const folder = write(`budget-${maxBytes}`, { 'index.js': source })
    const args = ['index.js', '--bundle', '--minify', '--format=esm', '--outfile=out.js', '--log-level=error']
    t.match(await run(process.execPath, [String(bundler), ...args], folder), { code: 0 })
    const bytes = gzipSync(readFileSync(join(folder, 'out.js')), { level: 9 }).length
    t.comment(`${bytes} bytes`)
    t.ok(bytes <= maxBytes, `${bytes} bytes`)
  })
}
