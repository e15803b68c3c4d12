import { readFileSync } from 'node:fs'
import t from 'tap'
import { operationIds } from '../../src/contract/contracts.ts'

const text = readFileSync(new URL('../../schemathesis.toml', import.meta.url), 'utf8')

await t.test('schemathesis.toml names operations of the contract', async (t) => {
  const lists = [...text.matchAll(/^include-operation-id = ([^=]*)$/gm)].map(([, list = '']) => list)
  const named = lists.flatMap((list) => [...list.matchAll(/"([^"]+)"/g)].map(([, id = '']) => id))
  t.ok(named.length > 10, 'the operations were found')
  t.same(named.filter((id) => !operationIds.some((operationId) => operationId === id)), [])
})
