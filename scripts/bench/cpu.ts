import { readdirSync, readFileSync } from 'node:fs'

/** The unit of times in /proc: `getconf CLK_TCK` is 100 on every Linux that Node.js supports. */
const msPerTick = 10

/** The CPU time that a process, its threads and all its children have used, in milliseconds. Linux only. */
export function cpuMs (processId: number): number {
  const own = statOf(processId)
  if (own === undefined) throw new Error(`The process ${processId} has ended`)
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number)
    .flatMap((id) => statOf(id) ?? []).filter(({ parent }) => parent === processId)
  return own.ownMs + own.endedMs + children.reduce((total, { ownMs, endedMs }) => total + ownMs + endedMs, 0)
}

interface Stat { parent: number, ownMs: number, endedMs: number }

/** Reads /proc/PID/stat (proc(5)): fields 14 and 15 are the process's own times, 16 and 17 those of ended children. */
function statOf (processId: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${processId}/stat`, 'latin1')
    // Field 2 is the name of the program, in parentheses.
    const [, parent, ...fields] = text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number)
    const ms = (from: number) => msPerTick * Number(fields[from]) + msPerTick * Number(fields[from + 1])
    return { parent: Number(parent), ownMs: ms(9), endedMs: ms(11) }
  } catch {
    return undefined
  }
}
