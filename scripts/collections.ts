// Writes collections of the contract's requests into generated/collections: one for Postman and one for Bruno. Their
// base URL is that of a service on this machine, unless an argument states another.

import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brunoCollection } from './collections/bruno.ts'
import { postmanCollection } from './collections/postman.ts'
import { folders } from './collections/requests.ts'

const [baseUrl = 'http://127.0.0.1:8000'] = process.argv.slice(2)
const target = new URL('../generated/collections/', import.meta.url)
const content = folders()
const bruno = Object.entries(brunoCollection(content, baseUrl)).map(([path, text]) => [`bruno/${path}`, text] as const)
const files = [['employees.postman_collection.json', postmanCollection(content, baseUrl)] as const, ...bruno]

await rm(target, { recursive: true, force: true })
for (const [path, text] of files) {
  const file = fileURLToPath(new URL(encodeURI(path), target))
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
const count = content.flatMap(({ requests }) => requests).length
console.log(`generated/collections has ${count} requests for Postman and for Bruno.`)
