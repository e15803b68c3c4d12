import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'

/** The first line of standard input, which is not shown where it is typed. */
export async function askPassword (): Promise<string> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).split(/\r?\n/, 1).join('')
  const nowhere = new Writable({ write (_chunk, _encoding, written) { written() } })
  const input = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  const lines = input[Symbol.asyncIterator]()
  try {
    const [password, again] = [await hiddenLine(lines, 'Password: '), await hiddenLine(lines, 'The same again: ')]
    if (password !== again) throw new Error('The passwords differ. Nothing was done.')
    return password
  } finally {
    input.close()
  }
}

/** The next line that is typed. @throws if there is none, as after Ctrl-C or Ctrl-D */
async function hiddenLine (lines: AsyncIterator<string>, prompt: string): Promise<string> {
  process.stderr.write(prompt)
  const { value, done } = await lines.next()
  process.stderr.write('\n')
  if (done === true) throw new Error('No password was given. Nothing was done.')
  return value
}
