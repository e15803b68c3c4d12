/** The settings of `options` in a URL, and the words that are no settings. */
export interface Options {
  /** Values by name, in lower case. */
  settings: Map<string, string>
  /** Words for a proxy, such as `endpoint=name`, as they stood. */
  rest: string
}

/**
 * Reads `options` as PostgreSQL does: words between spaces, where a backslash escapes a character, with settings as
 * `-c name=value`, `-cname=value` or `--name=value` (PostgreSQL, libpq-connect and app-postgres).
 */
export function readOptions (options: string): Options {
  const settings = new Map<string, string>()
  const rest: string[] = []
  for (const word of options.match(/(?:-c\s+)?(?:\\[^]|[^\\\s])+/g) ?? []) {
    const [, name, value] = /^(?:-c\s*|--)([A-Za-z_][\w.$-]*)=([^]*)$/.exec(word) ?? []
    if (name === undefined || value === undefined) rest.push(word)
    else settings.set(name.replaceAll('-', '_').toLowerCase(), value.replace(/\\([^])/g, '$1'))
  }
  return { settings, rest: rest.join(' ') }
}
