import { type SecretName, secretNames } from './names.ts'
import { fileProblem } from './text-file.ts'

/**
 * The secrets in the files that `_FILE` variables name, without line breaks at their ends; null for a secret that
 * cannot be read, which adds a problem.
 *
 * @param report - adds a problem: a sentence that begins with the name of a variable and goes on with a predicate
 */
export function secretsInFiles (
  env: Record<string, string | undefined>,
  readFile: (file: string) => string,
  report: (name: string, predicate: string) => void
): Map<string, string | null> {
  const secrets = new Map<string, string | null>()

  function read (name: SecretName, variable: string, file: string): void {
    if (env[name]) {
      report(variable, `should not be set together with ${name}`)
      return
    }
    secrets.set(name, null)
    try {
      const secret = readFile(file).replace(/[\r\n]+$/, '')
      if (secret === '') report(variable, `names ${file}, which is empty`)
      else secrets.set(name, secret)
    } catch (error) {
      report(variable, `names ${file}, which ${fileProblem(error as Error)}`)
    }
  }

  for (const name of secretNames) {
    const variable = `${name}_FILE`
    const file = env[variable]
    if (file) read(name, variable, file)
  }
  return secrets
}
