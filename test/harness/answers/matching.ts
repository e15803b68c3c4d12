import t, { type Test } from 'tap'

matchWholeArrays(t)
t.beforeEach(matchWholeArrays)

/**
 * Makes `t.match` compare whole arrays. tap compares an array with the beginning of another one: a test that expects
 * one line of the log would pass where there are two.
 */
function matchWholeArrays (test: Pick<Test, 'match' | 'same'>): void {
  const { match, same } = test
  test.match = (found, wanted, ...details) =>
    haveSameLengths(found, wanted) ? match(found, wanted, ...details) : same(found, wanted, ...details)
}

/** Whether arrays are as long as those that are wanted in their places. */
function haveSameLengths (found: unknown, wanted: unknown): boolean {
  if (!isObject(found) || !isObject(wanted)) return true
  if (Array.isArray(found) && Array.isArray(wanted) && found.length !== wanted.length) return false
  return Object.entries(wanted).every(([name, member]) => haveSameLengths(found[name], member))
}

function isObject (value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
