import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'

/** Prompts for a password twice, without echo; if standard input is not a terminal, reads its first line. */
export async function askPassword (): Promise<string> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).split(/\r?\n/, 1).join('')
  const noEcho = new Writable({ write (_chunk, _encoding, written) { written() } })
  const input = createInterface({ input: process.stdin, output: noEcho, terminal: true })
  const lines = input[Symbol.asyncIterator]()
  try {
    const [password, repeated] = [await hiddenLine(lines, 'Password: '), await hiddenLine(lines, 'Repeat password: ')]
    if (password !== repeated) throw new Error('The passwords differ. Nothing was changed.')
    return password
  } finally {
    input.close()
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
