/** How a failure of the start is answered: by an exit code, and by a time for which the start is tried again. */
export interface FailureOptions {
  /** The exit code of the process. Default: EX_CONFIG of sysexits.h, since an administrator has to change something. */
  exitCode?: number
  /** For how many milliseconds the start is tried again. Default: 0, since waiting cures nothing. */
  maxWaitMs?: number
  cause?: unknown
}

/** The database cannot be used. The message is one line for the administrator: the reason, and what to change. */
export class StartFailure extends Error {
  readonly exitCode: number
  /** For how many milliseconds the start is tried again. */
  readonly maxWaitMs: number

  constructor (message: string, { exitCode = 78, maxWaitMs = 0, cause }: FailureOptions = {}) {
    super(oneLine(message), { cause })
    this.exitCode = exitCode
    this.maxWaitMs = maxWaitMs
  }
}

/** Receives a sentence about what a start waits for. */
export type Report = (sentence: string) => void

const reportIntervalMs = 5_000

/** Passes a sentence on at once, and the same sentence again after five seconds at the earliest. */
export function withoutRepetition (report: Report): Report {
  let last = { sentence: '', at: -Infinity }
  return (sentence) => {
    const at = performance.now()
    if (sentence === last.sentence && at - last.at < reportIntervalMs) return
    last = { sentence, at }
    report(sentence)
  }
}

/** An SQL identifier in double quotes. */
export function quoted (identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`
}

function oneLine (text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
