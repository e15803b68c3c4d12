import pretty from 'pino-pretty'
import type { LogStream } from '../http/server/log.ts'

/** Standard output: text for people first, then the log, as JSON lines, or as readable ones on a terminal. */
export class Output implements LogStream {
  readonly #stdout: NodeJS.WritableStream
  readonly #log: NodeJS.WritableStream
  #held: string[] | undefined = []

  constructor (stdout: NodeJS.WritableStream & { isTTY?: boolean }) {
    this.#stdout = stdout
    this.#log = stdout.isTTY ? pretty({ sync: true, destination: stdout }) : stdout
  }

  /** Writes a line of the log, or holds it back until `print` or `release` is called. */
  write (line: string): void {
    if (this.#held === undefined) this.#log.write(line)
    else this.#held.push(line)
  }

  /** Writes text for people, and after it the log. */
  print (text: string): void {
    this.#stdout.write(text)
    this.release()
  }

  /** Writes the log lines that were held back; later ones are written at once. */
  release (): void {
    const lines = this.#held ?? []
    this.#held = undefined
    for (const line of lines) this.#log.write(line)
  }
}
