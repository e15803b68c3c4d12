/** Reads variables of the environment. One that is empty counts as one that is not set. */
export interface Variables {
  text: (name: string) => string | undefined
  /** The parts of a text between its commas, without the spaces around them. */
  list: (name: string) => string[]
  oneOf: <Choice extends string>(name: string, choices: readonly Choice[], otherwise: Choice) => Choice
  integer: (name: string, least: number, most: number, otherwise: number) => number
  /** Notes that a variable is wrong, with the rest of the sentence that says how. */
  wrong: (name: string, sentence: string) => void
}

/** The variables of an environment. What is wrong with them is added to the problems, to be told at once. */
export function readVariables (env: Record<string, string | undefined>, problems: string[]): Variables {
  const text = (name: string) => env[name] || undefined
  const wrong = (name: string, sentence: string) => { problems.push(`${name} ${sentence}`) }

  return {
    text,
    wrong,

    list: (name) => (text(name) ?? '').split(',').map((part) => part.trim()).filter((part) => part !== ''),

    oneOf (name, choices, otherwise) {
      const chosen = text(name) ?? otherwise
      const choice = choices.find((choice) => choice === chosen)
      if (choice === undefined) wrong(name, `should be one of ${choices.join(', ')}`)
      return choice ?? otherwise
    },

    integer (name, least, most, otherwise) {
      const digits = text(name) ?? String(otherwise)
      const value = /^[0-9]{1,10}$/.test(digits) ? Number(digits) : NaN
      if (!(value >= least && value <= most)) wrong(name, `should be a whole number from ${least} to ${most}`)
      return value
    }
  }
}
