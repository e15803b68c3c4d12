import { cpuMs } from './cpu.ts'
import { type LoadResult, sendLoad } from './load.ts'
import { exportRows, importRows } from './rows.ts'
import type { Subject } from './subjects.ts'
import type { Workload } from './workloads.ts'

/** One measurement. CPU times are in milliseconds per 1,000 requests or rows, latencies in milliseconds. */
export interface Measurement {
  workload: string
  connections: number
  subject: string
  perSecond: number
  p50: number
  p99: number
  serverMs: number
  postgresMs: number
}

/** How long each measurement takes, and the requests before the first of their kind. In whole seconds. */
export interface Durations { rounds: number, seconds: number, warmUpSeconds: number }

export interface Bench { subjects: Subject[], token: string, postgresId: number, interrupted: AbortSignal }

/** A cold server is warmed up by many requests: the compilers of Node.js count calls. */
const warmUpConnections = 32

/** Measures workloads in rounds, in each of which every server has its turn, in another order in every round. */
export async function measureAll (
  bench: Bench,
  workloads: Workload[],
  { rounds, seconds, warmUpSeconds }: Durations
): Promise<Measurement[]> {
  const measurements: Measurement[] = []
  const warm = new Set<Workload['kind']>()
  for (const workload of workloads) {
    const subjects = bench.subjects.filter(({ isService }) => isService || workload.serviceOnly === undefined)
    for (const subject of warm.has(workload.kind) ? [] : subjects) {
      await send(bench, subject, { ...workload, connections: warmUpConnections }, warmUpSeconds)
    }
    warm.add(workload.kind)
    for (let round = 0; round < rounds; round++) {
      for (const index of subjects.keys()) {
        bench.interrupted.throwIfAborted()
        const subject = subjects[(index + round) % subjects.length] as Subject
        measurements.push(await measure(bench, subject, workload, seconds))
      }
    }
    console.log(`measured: ${workload.name}, connections: ${workload.connections}`)
  }
  return measurements
}

async function measure (bench: Bench, subject: Subject, workload: Workload, seconds: number): Promise<Measurement> {
  const [server, postgres] = [cpuMs(subject.processId), cpuMs(bench.postgresId)]
  const result = await send(bench, subject, workload, seconds)
  const thousands = result.count / 1_000
  return {
    workload: workload.name,
    connections: workload.connections,
    subject: subject.name,
    perSecond: result.count / result.seconds,
    p50: result.p50,
    p99: result.p99,
    serverMs: (cpuMs(subject.processId) - server) / thousands,
    postgresMs: (cpuMs(bench.postgresId) - postgres) / thousands
  }
}

async function send ({ token }: Bench, subject: Subject, workload: Workload, seconds: number): Promise<LoadResult> {
  const { kind, connections, path, beside } = workload
  const { url } = subject
  if (kind === 'import') return await importRows(url, token)
  if (kind === 'export') return await exportRows(url, token)
  const [result] = await Promise.all([
    sendLoad(url, token, { kind, connections, seconds, ...path && { path: await path(subject, token) } }),
    beside && sendLoad(url, token, { ...beside, seconds })
  ])
  return result
}
