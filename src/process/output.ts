import pretty from 'pino-pretty'
import type { LogStream } from '../http/server/log.ts'

/**
 * Standard output: first a text for people, then the log. Log lines are JSON, and formatted for reading on a terminal.
 */
export class Output implements LogStream {
  readonly #stdout: NodeJS.WritableStream
  readonly #log: NodeJS.WritableStream
  #held: string[] | undefined = []

  constructor (stdout: NodeJS.WritableStream & { isTTY?: boolean }) {
    this.#stdout = stdout
    this.#log = stdout.isTTY ? pretty({ sync: true, destination: stdout }) : stdout
  }

  /** Writes a log line; before the first call of `print` or `release`, holds it back. */
  write (line: string): void {
    if (this.#held === undefined) this.#log.write(line)
    else this.#held.push(line)
  }

  /** Writes a text for people, then the log lines that were held back. */
  print (text: string): void {
    this.#stdout.write(text)
    this.release()
  }

  /** Writes the log lines that were held back. Later lines are written at once. */
  release (): void {
    const lines = this.#held ?? []
    this.#held = undefined
    for (const line of lines) this.#log.write(line)
  }
}
