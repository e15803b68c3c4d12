/** The members of an object of a document. */
export type Members = Record<string, unknown>

export function isObject (value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An object with each of its values changed. */
export function mapped (members: object, change: (value: unknown, key: string) => unknown): Members {
  return Object.fromEntries(Object.entries(members).map(([key, value]: [string, unknown]) => [key, change(value, key)]))
}
