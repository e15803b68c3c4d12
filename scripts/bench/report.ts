import type { Measurement } from './measure.ts'
import { goName } from './subjects.ts'

/** What the rounds of one workload and one server say together: their medians. */
export interface Row extends Measurement {
  /** CPU time of the server and of PostgreSQL. */
  cpuMs: number
  /** The CPU time as a multiple of the reference's in the same round; undefined where the reference has none. */
  ratio: Spread | undefined
}

export interface Spread { median: number, min: number, max: number }

/** The rows of a report, in the order of the measurements. The reference is Go, or else Fastify + Kysely. */
export function summarize (measurements: Measurement[]): Row[] {
  const groups = Map.groupBy(measurements, ({ workload, connections, subject }) =>
    JSON.stringify([workload, connections, subject]))
  const subjects = new Set(measurements.map(({ subject }) => subject))
  const reference = subjects.has(goName) ? goName : 'Fastify + Kysely'
  return [...groups.values()].map((rounds) => {
    const [first] = rounds as [Measurement]
    const references = groups.get(JSON.stringify([first.workload, first.connections, reference])) ?? []
    const ratios = references.map((other, round) => cpuOf(rounds[round] ?? first) / cpuOf(other))
    return {
      ...first,
      ...medians(rounds),
      cpuMs: median(rounds.map(cpuOf)),
      ratio: ratios.length === 0
        ? undefined
        : { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) }
    }
  })
}

function cpuOf ({ serverMs, postgresMs }: Measurement): number {
  return serverMs + postgresMs
}

function medians (rounds: Measurement[]) {
  type Figure = 'perSecond' | 'p50' | 'p99' | 'serverMs' | 'postgresMs'
  const of = (figure: Figure) => median(rounds.map((round) => round[figure]))
  return {
    perSecond: of('perSecond'), p50: of('p50'), p99: of('p99'), serverMs: of('serverMs'), postgresMs: of('postgresMs')
  }
}

function median (values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const [low = NaN, high = NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return (low + high) / 2
}

/** A table for a terminal. CPU times are in milliseconds per 1,000 requests or rows. */
export function tableOf (rows: Row[]): string {
  const head = ['workload', 'server', 'per second', 'p50 ms', 'p99 ms', 'CPU', 'PostgreSQL', '× reference']
  const lines = rows.map(({ workload, connections, subject, perSecond, p50, p99, serverMs, postgresMs, ratio }) => [
    `${workload}, ${connections}`, subject, perSecond.toFixed(0), figure(p50), figure(p99),
    figure(serverMs), figure(postgresMs),
    ratio === undefined ? '–' : `${ratio.median.toFixed(2)} (${ratio.min.toFixed(2)}–${ratio.max.toFixed(2)})`
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => String(line[column]).length)))
  return [head, ...lines].map((line) => line.map((cell, column) =>
    column < 2 ? cell.padEnd(Number(widths[column])) : cell.padStart(Number(widths[column]))).join('  ')).join('\n')
}

function figure (value: number): string {
  if (Number.isNaN(value)) return '–'
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
}
