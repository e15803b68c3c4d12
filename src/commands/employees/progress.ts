import { type Params, SingleBar } from 'cli-progress'
import type { CommandContext } from './command.ts'

/** Shows how much is done of the total. */
export type ReportProgress = (done: number) => void

const linesEveryMs = 3_000
const maxBarWidth = 40

/** What is counted, and how its numbers are written. */
const units = {
  MB: (bytes: number) => (bytes / 1e6).toFixed(1),
  rows: (rows: number) => Math.round(rows).toLocaleString('en')
}

/**
 * Shows the progress of work: as a bar on a terminal, elsewhere as a line every few seconds.
 *
 * @param total - in bytes or in rows; undefined where it is not known
 */
export async function withProgress<Result> (
  terminal: CommandContext['terminal'],
  unit: keyof typeof units,
  total: number | undefined,
  work: (reach: ReportProgress) => Promise<Result>
): Promise<Result> {
  const isTerminal = terminal.isTTY === true
  const isDrawn = isTerminal && total !== undefined
  const bar = new SingleBar({
    stream: terminal,
    // It is cut where the terminal ends. Otherwise lines would no longer be wrapped where the process is killed.
    linewrap: true,
    noTTYOutput: true,
    notTTYSchedule: linesEveryMs,
    // Elsewhere there is nothing to clear, and without this a blank line would be the last.
    clearOnComplete: !isTerminal,
    format (_, params) {
      const words = progressText(params, unit, total).join('  ')
      return isDrawn ? `${progressBar(params, words.length)} ${words}` : words
    }
  })
  bar.start(total ?? 0, 0)
  try {
    return await work((done) => { bar.update(done) })
  } finally {
    bar.stop()
  }
}

/** A bar with room for so many characters behind it. */
function progressBar ({ progress, maxWidth }: Params, room: number): string {
  const length = Math.min(Math.max(maxWidth - room - '[]  '.length, 0), maxBarWidth)
  return `[${'='.repeat(Math.round(progress * length)).padEnd(length, '-')}]`
}

function progressText (
  { value, startTime, progress }: Params,
  unit: keyof typeof units,
  total: number | undefined
): string[] {
  const amount = units[unit]
  const perSecond = value / Math.max((Date.now() - startTime) / 1000, 0.001)
  const rate = `${amount(perSecond)} ${unit}/s`
  if (total === undefined) return [`${amount(value)} ${unit}`, rate]
  const done = [`${Math.floor(progress * 100)} %`, `${amount(value)} of ${amount(total)} ${unit}`, rate]
  return value === 0 ? done : [...done, `${clock((total - value) / perSecond)} left`]
}

/** A time in hours, minutes and seconds. */
function clock (seconds: number): string {
  const parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
  return parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')
}
