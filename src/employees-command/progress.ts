import { type Params, SingleBar } from 'cli-progress'
import type { Means } from './command.ts'

/** Shows how far a command is. */
export interface Progress {
  /** How much is done of the total. */
  reach: (done: number) => void
  end: () => void
}

const linesEveryMs = 3_000
const barLength = 30
const count = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const megabytes = new Intl.NumberFormat('en', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })

/** How amounts are written. */
const amounts = {
  bytes: (amount: number) => megabytes.format(amount / 1e6),
  rows: (amount: number) => `${count.format(amount)} rows`
}

/**
 * Begins to show progress: as a bar on a terminal, elsewhere as a line every few seconds.
 *
 * @param total - undefined where it is not known
 */
export function showProgress (
  terminal: Means['terminal'],
  unit: keyof typeof amounts,
  total: number | undefined
): Progress {
  const bar = new SingleBar({
    stream: terminal,
    noTTYOutput: true,
    notTTYSchedule: linesEveryMs,
    format: (_, params) => describe(params, amounts[unit], total, terminal.isTTY === true)
  })
  bar.start(total ?? 0, 0)
  return { reach: (done) => { bar.update(done) }, end: () => { bar.stop() } }
}

function describe (
  { value, startTime, progress }: Params,
  amount: (value: number) => string,
  total: number | undefined,
  drawn: boolean
): string {
  const perSecond = value / Math.max((Date.now() - startTime) / 1000, 0.001)
  const rate = `${amount(perSecond)}/s`
  if (total === undefined) return [amount(value), rate].join(' | ')
  const bar = '='.repeat(Math.round(progress * barLength)).padEnd(barLength, '-')
  return [
    ...drawn ? [`[${bar}]`] : [],
    `${Math.floor(progress * 100)} %`,
    `${amount(value)} of ${amount(total)}`,
    rate,
    ...value > 0 ? [`${clock((total - value) / perSecond)} left`] : []
  ].join(' | ')
}

/** A time in hours, minutes and seconds. */
function clock (seconds: number): string {
  const [hours, minutes] = [seconds / 3600, seconds / 60 % 60]
  return [hours, minutes, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')
}
