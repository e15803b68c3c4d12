import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { limits } from '../../generated/limits.ts'

const { minPasswordCharacters, maxPasswordBytes } = limits
const rules = `At least ${minPasswordCharacters} characters, at most ${maxPasswordBytes} bytes, not a common password.`

/**
 * Prompts for a password without echo, until one is accepted, and then for its repetition; if standard input is not a
 * terminal, reads its first line.
 *
 * @param problemOf - a sentence about why a password is refused
 */
export async function askPassword (problemOf: (password: string) => string | undefined): Promise<string> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).split(/\r?\n/, 1).join('')
  const noEcho = new Writable({ write (_chunk, _encoding, written) { written() } })
  const input = createInterface({ input: process.stdin, output: noEcho, terminal: true })
  const lines = input[Symbol.asyncIterator]()
  try {
    process.stderr.write(`${rules}\n`)
    const password = await acceptedLine(lines, problemOf)
    if (await hiddenLine(lines, 'Repeat password: ') !== password) {
      throw new Error('The passwords differ. Nothing was changed.')
    }
    return password
  } finally {
    input.close()
  }
}

/** Prompts for lines until one is accepted. */
async function acceptedLine (lines: AsyncIterator<string>, problemOf: (password: string) => string | undefined) {
  for (;;) {
    const password = await hiddenLine(lines, 'Password: ')
    const problem = problemOf(password)
    if (problem === undefined) return password
    process.stderr.write(`${problem}\n`)
  }
}

/** Prompts for a line. @throws {Error} if input ends instead, as after Ctrl-C or Ctrl-D */
async function hiddenLine (lines: AsyncIterator<string>, prompt: string): Promise<string> {
  process.stderr.write(prompt)
  const { value, done } = await lines.next()
  process.stderr.write('\n')
  if (done === true) throw new Error('No password was given. Nothing was changed.')
  return value
}
