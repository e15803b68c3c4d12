// What the scripts that run the tests tell them.

/**
 * The value of an environment variable that the script of some tests sets.
 *
 * @param script - the npm script that prepares what the tests need
 * @throws {Error} if the tests were not started by it
 */
export function setBy (script: string, variable: string): string {
  const value = process.env[variable]
  if (value === undefined) throw new Error(`These tests are run by \`npm run ${script}\`, which sets ${variable}.`)
  return value
}

const isThorough = process.env['THOROUGH'] !== undefined

/** How often something is tried: `usual` times, or `thorough` times in `npm test -- --thorough`. */
export function rounds (usual: number, thorough: number): number {
  return isThorough ? thorough : usual
}
