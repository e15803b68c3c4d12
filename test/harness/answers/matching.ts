import t, { type Test } from 'tap'

matchWholeValues(t)
t.beforeEach(matchWholeValues)

/**
 * Makes `t.match` compare arrays, and the texts in arrays and objects, as wholes. tap compares an array with the
 * beginning of another one, and finds a text in a longer one: a test that expects one line of the log would pass where
 * there are two. A part of a text can be matched by a regular expression.
 */
function matchWholeValues (test: Pick<Test, 'match' | 'same'>): void {
  const { match, same } = test
  test.match = (found, wanted, ...details) =>
    areWhole(found, wanted) ? match(found, wanted, ...details) : same(found, wanted, ...details)
}

/** Whether arrays are as long as those that are wanted in their places, and the texts in them are those. */
function areWhole (found: unknown, wanted: unknown): boolean {
  if (!isObject(found) || !isObject(wanted)) return true
  if (Array.isArray(found) && Array.isArray(wanted) && found.length !== wanted.length) return false
  return Object.entries(wanted).every(([name, member]) => {
    const value = found[name]
    return typeof value === 'string' && typeof member === 'string' ? value === member : areWhole(value, member)
  })
}

function isObject (value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
