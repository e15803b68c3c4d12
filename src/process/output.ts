import type { LogStream } from '../http/server/log.ts'

/** Makes an output. Its log lines are JSON, and formatted for reading on a terminal. */
export async function createOutput (stdout: NodeJS.WritableStream & { isTTY?: boolean }): Promise<Output> {
  if (!stdout.isTTY) return new Output(stdout, stdout)
  const { default: pretty } = await import('pino-pretty')
  return new Output(stdout, pretty({ sync: true, destination: stdout }))
}

/** Standard output: first a text for people, then the log. */
export class Output implements LogStream {
  readonly #stdout: NodeJS.WritableStream
  readonly #log: NodeJS.WritableStream
  #held: string[] | undefined = []

  constructor (stdout: NodeJS.WritableStream, log: NodeJS.WritableStream) {
    this.#stdout = stdout
    this.#log = log
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
