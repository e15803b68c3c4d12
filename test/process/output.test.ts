import { PassThrough } from 'node:stream'
import t from 'tap'
import { createOutput } from '../../src/process/output.ts'

/** An output, and its text so far. */
async function capture ({ isTTY }: { isTTY: boolean }) {
  const stdout = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY })
  return { output: await createOutput(stdout), written: () => String(stdout.read() ?? '') }
}

const line = '{"level":40,"time":0,"msg":"a warning"}\n'

await t.test('text for people comes first, whatever was logged before', async (t) => {
  const { output, written } = await capture({ isTTY: false })
  output.write(line)
  t.equal(written(), '')
  output.print('ready\n')
  t.equal(written(), `ready\n${line}`)
  output.write(line)
  t.equal(written(), line, 'later lines are written at once')
})

await t.test('log lines that are released are written without the text, once', async (t) => {
  const { output, written } = await capture({ isTTY: false })
  output.write(line)
  output.release()
  t.equal(written(), line)
  output.write(line)
  t.equal(written(), line)
  output.print('ready\n')
  t.equal(written(), 'ready\n')
})

await t.test('the log is readable on a terminal', async (t) => {
  const { output, written } = await capture({ isTTY: true })
  output.print('ready\n')
  output.write(line)
  await new Promise(setImmediate)
  t.match(written(), /^ready\n\[[^\]]+\] \S*WARN\S*: \S*a warning\S*\n$/)
})
