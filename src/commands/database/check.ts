import { checkDatabase } from '../../database/maintenance/checks.ts'
import { type DatabaseCommand, refuseArguments } from './command.ts'

const soundness = 'The database is sound: nothing is missing, and all employees are found and recorded.'

/** Reports what is amiss. */
export const check: DatabaseCommand = async (args) => {
  refuseArguments(args)
  return async ({ db }) => {
    const findings = await checkDatabase(db)
    if (findings.length === 0) return { code: 0, text: soundness }
    const sentences = findings.map(({ sentence }) => sentence)
    return { code: 1, text: [...sentences, 'npm run database -- repair mends this.'].join('\n') }
  }
}

/** Repairs what is amiss. Where that fails, it reports the reason and repairs the rest. */
export const repair: DatabaseCommand = async (args) => {
  refuseArguments(args)
  return async ({ db }) => {
    const findings = await checkDatabase(db)
    if (findings.length === 0) return { code: 0, text: soundness }
    let code = 0
    const lines: string[] = []
    for (const { sentence, repair } of findings) {
      try {
        await repair(db)
        lines.push(`Repaired: ${sentence}`)
      } catch (error) {
        code = 1
        lines.push(`Not repaired: ${sentence} ${(error as Error).message}.`)
      }
    }
    return { code, text: lines.join('\n') }
  }
}
