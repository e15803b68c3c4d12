import type { VariableName } from './environment/names.ts'
import { secretsInFiles } from './environment/secret-files.ts'
import { isServiceLink } from './environment/service-links.ts'
import { readTextFile } from './environment/text-file.ts'
import { unknownNames } from './environment/unknown-names.ts'

/** The variables of an environment. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Reads environment variables, and the files of secrets that they name. Empty variables count as not set. */
export interface Variables {
  text: (name: VariableName) => string | undefined
  /** The items of a list, separated by commas or line breaks, without the spaces around them and empty items. */
  list: (name: VariableName) => string[]
  oneOf: <Choice extends string>(name: VariableName, choices: readonly Choice[], defaultChoice: Choice) => Choice
  /** A whole number from `min` to `max`. */
  integer: (name: VariableName, min: number, max: number, defaultValue: number) => number
  /** A time in seconds, such as 2.5, 2.5s or 2500ms. Returns milliseconds. */
  seconds: (name: VariableName, min: number, max: number, defaultValue: number) => number
  /** Adds a problem: a sentence that begins with the name of the variable and goes on with `predicate`. */
  report: (name: string, predicate: string) => void
}

/** Reads the variables of an environment and adds every problem with them to `problems`. */
export function readVariables (env: Environment, problems: string[]): Variables {
  problems.push(...unknownNames(env))
  const secrets = secretsInFiles(env, readTextFile, addProblem)

  function text (name: VariableName): string | undefined {
    const value = env[name]
    return (value && !isServiceLink(name, value) ? value : secrets.get(name)) || undefined
  }

  function addProblem (name: string, predicate: string): void {
    problems.push(`${name} ${predicate}`)
  }

  /** A secret whose file cannot be read has its problem already. */
  function report (name: string, predicate: string): void {
    if (secrets.get(name) !== null) addProblem(name, predicate)
  }

  return {
    text,
    report,

    list: (name) => (text(name) ?? '').split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== ''),

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
    },

    seconds (name, min, max, defaultValue) {
      const [, digits, unit] = /^([0-9]{1,7}(?:\.[0-9]{1,3})?) ?(m?s)?$/.exec(text(name) ?? String(defaultValue)) ?? []
      const milliseconds = Math.round(Number(digits) * (unit === 'ms' ? 1 : 1000))
      if (!(milliseconds >= 1000 * min && milliseconds <= 1000 * max)) {
        report(name, `should be a number of seconds from ${min} to ${max}, such as ${defaultValue}`)
      }
      return milliseconds
    }
  }
}
