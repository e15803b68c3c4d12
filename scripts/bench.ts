// Measures the service beside baselines on a million employees: `npm run bench`. `--quick` takes two minutes, once the
// employees are there; `--only TEXT` measures the workloads whose name has the text; `--against FOLDER` measures
// another clone of the service, too. Needs the programs of a PostgreSQL server, wrk and, for one baseline, Go.
//
// CPU times are the figures to compare: where other programs use the processor, too, throughput and latency say little.
// Everything is in .bench: data, logs, result.json and chart.svg.

import { availableParallelism, cpus } from 'node:os'
import { resolve, join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chartOf } from './bench/chart.ts'
import { benchFolder, onFilledDatabase } from './bench/database.ts'
import { requireWrk } from './bench/load.ts'
import { type Bench, measureAll } from './bench/measure.ts'
import { summarize, tableOf } from './bench/report.ts'
import { password, startSubjects } from './bench/subjects.ts'
import { workloads } from './bench/workloads.ts'

const { values: { quick, only, against } } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false }, only: { type: 'string', default: '' }, against: { type: 'string' }
  }
})
const durations = quick
  ? { rounds: 2, seconds: 2, warmUpSeconds: 2 }
  : { rounds: 3, seconds: 5, warmUpSeconds: 4 }
const chosen = workloads.filter((workload) => only === ''
  ? !quick || workload.quick
  : `${workload.name}, ${workload.connections}`.includes(only))

const interruption = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => { interruption.abort() })

try {
  requireWrk()
  await onFilledDatabase(run, interruption.signal)
} catch (error) {
  if (!interruption.signal.aborted) console.error(error instanceof Error ? error.message : error)
  process.exitCode = interruption.signal.aborted ? 130 : 1
}

async function run (databaseUrl: string, postgresId: number): Promise<void> {
  const ends: Array<() => Promise<void>> = []
  try {
    const subjects = await startSubjects(databaseUrl, against && resolve(against), (end) => { ends.push(end) })
    const token = await logIn(subjects[0]?.url ?? '')
    await report({ subjects, token, postgresId, interrupted: interruption.signal })
  } finally {
    await Promise.all(ends.map(async (end) => { await end() }))
  }
}

async function report (bench: Bench): Promise<void> {
  const measurements = await measureAll(bench, chosen, durations)
  const rows = summarize(measurements)
  const machine = { processor: cpus()[0]?.model, cores: availableParallelism(), node: process.version }
  writeFileSync(join(benchFolder, 'result.json'), `${JSON.stringify({ machine, rows, measurements }, null, 2)}\n`)
  writeFileSync(join(benchFolder, 'chart.svg'), chartOf(rows))
  console.log(`\n${tableOf(rows)}\n\nCPU and PostgreSQL: milliseconds of CPU time for 1,000 requests or rows. Medians.`)
}

async function logIn (url: string): Promise<string> {
  const response = await fetch(`${url}/auth/token`, {
    method: 'POST', body: new URLSearchParams({ username: 'admin', password })
  })
  const { access_token: token } = await response.json() as { access_token?: string }
  if (token === undefined) throw new Error(`The login was answered ${response.status}`)
  return token
}
