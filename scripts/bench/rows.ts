import { people } from '../../src/commands/employees/people/people.ts'
import type { LoadResult } from './load.ts'

const importedRows = 50_000
const noLatency = { failed: 0, p50: NaN, p99: NaN }
let firstId = 1_500_000_000

/** Imports new employees from CSV; counts rows. */
export async function importRows (url: string, token: string): Promise<LoadResult> {
  const rows = [...people({ seed: 2, from: firstId, count: importedRows })]
  firstId += importedRows
  const lines = rows.map((row) => Object.values(row).map(quoted).join(','))
  const body = ['emp_id,emp_name,emp_dob,city,country', ...lines].join('\r\n')
  const start = performance.now()
  const response = await fetch(`${url}/employees/import`, {
    method: 'POST', body, headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv' }
  })
  const { created } = await response.json() as { created?: number }
  if (created !== importedRows) throw new Error(`The import answered ${response.status} and created ${created} rows`)
  return { count: importedRows, seconds: (performance.now() - start) / 1_000, ...noLatency }
}

/** Exports all employees as CSV; counts rows. */
export async function exportRows (url: string, token: string): Promise<LoadResult> {
  const start = performance.now()
  const response = await fetch(`${url}/employees/export?format=csv`, { headers: { authorization: `Bearer ${token}` } })
  let lines = 0
  const lineFeed = 10
  for await (const chunk of response.body ?? []) {
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, at + 1)) lines++
  }
  if (response.status !== 200 || lines < 2) throw new Error(`The export answered ${response.status}`)
  return { count: lines - 1, seconds: (performance.now() - start) / 1_000, ...noLatency }
}

function quoted (value: string | number): string {
  return `"${String(value).replaceAll('"', '""')}"`
}
