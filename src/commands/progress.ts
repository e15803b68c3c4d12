import { type Params, SingleBar } from 'cli-progress'
import type { CommandContext } from './employees/command.ts'

/** Shows how many bytes or rows are done. */
export type ReportProgress = (done: number) => void

const lineIntervalMs = 3_000
const maxBarWidth = 40

/** The units of progress, with the format of their numbers. */
const units = {
  MB: (bytes: number) => (bytes / 1e6).toFixed(1),
  rows: (rows: number) => Math.round(rows).toLocaleString('en')
}

/** Passes chunks on and reports the sum of their lengths, each time after a chunk was processed. */
export async function * counted<Chunk extends { length: number }> (
  chunks: AsyncIterable<Chunk> | Iterable<Chunk>,
  report: ReportProgress
): AsyncGenerator<Chunk> {
  let count = 0
  for await (const chunk of chunks) {
    yield chunk
    report(count += chunk.length)
  }
}

/**
 * Shows the progress of work: a bar on a terminal, elsewhere a line every few seconds.
 *
 * @param total - the number of bytes or rows; undefined if it is not known
 */
export async function withProgress<Result> (
  terminal: CommandContext['terminal'],
  unit: keyof typeof units,
  total: number | undefined,
  work: (report: ReportProgress) => Promise<Result>
): Promise<Result> {
  const isTerminal = terminal.isTTY === true
  const hasBar = isTerminal && total !== undefined
  const bar = new SingleBar({
    stream: terminal,
    // The text is cut to the width of the terminal. With `false`, a killed process would leave line wrapping off.
    linewrap: true,
    noTTYOutput: true,
    notTTYSchedule: lineIntervalMs,
    // Without a terminal there is nothing to clear, but `false` would print an empty line at the end.
    clearOnComplete: !isTerminal,
    format (_, params) {
      const text = progressText(params, unit, total).join('  ')
      return hasBar ? `${progressBar(params, text.length)} ${text}` : text
    }
  })
  bar.start(total ?? 0, 0)
  try {
    return await work((done) => { bar.update(done) })
  } finally {
    bar.stop()
  }
}

/** A bar that leaves room for a text of `textLength` characters. */
function progressBar ({ progress, maxWidth }: Params, textLength: number): string {
  const length = Math.min(Math.max(maxWidth - textLength - '[]  '.length, 0), maxBarWidth)
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

/** Formats seconds as hours, minutes and seconds. */
function clock (seconds: number): string {
  const parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
  return parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')
}
