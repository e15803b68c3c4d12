/** Reads environment variables. An empty variable counts as not set. */
export interface Variables {
  text: (name: string) => string | undefined
  /** The items of a comma-separated list, without the spaces around them and without empty items. */
  list: (name: string) => string[]
  oneOf: <Choice extends string>(name: string, choices: readonly Choice[], defaultChoice: Choice) => Choice
  /** A whole number from `min` to `max`. */
  integer: (name: string, min: number, max: number, defaultValue: number) => number
  /** Adds a problem: a sentence that begins with the name of the variable and goes on with `predicate`. */
  report: (name: string, predicate: string) => void
}

/** Reads the variables of an environment and adds every problem with them to `problems`. */
export function readVariables (env: Record<string, string | undefined>, problems: string[]): Variables {
  const text = (name: string) => env[name] || undefined
  const report = (name: string, predicate: string) => { problems.push(`${name} ${predicate}`) }

  return {
    text,
    report,

    list: (name) => (text(name) ?? '').split(',').map((item) => item.trim()).filter((item) => item !== ''),

    oneOf (name, choices, defaultChoice) {
      const value = text(name) ?? defaultChoice
      const choice = choices.find((choice) => choice === value)
      if (choice === undefined) report(name, `should be one of ${choices.join(', ')}`)
      return choice ?? defaultChoice
    },

    integer (name, min, max, defaultValue) {
      const digits = text(name) ?? String(defaultValue)
      const value = /^[0-9]{1,10}$/.test(digits) ? Number(digits) : NaN
      if (!(value >= min && value <= max)) report(name, `should be a whole number from ${min} to ${max}`)
      return value
    }
  }
}
