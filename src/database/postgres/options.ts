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
  const words = options.match(/(?:\\[^]|[^\\\s])+/g) ?? []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const assignment = word === '-c' ? words[++index] ?? '' : /^(?:-c|--)([^]+)/.exec(word)?.[1]
    const [, name, value] = /^([A-Za-z_][\w.$-]*)=([^]*)$/.exec(assignment ?? '') ?? []
    if (name === undefined || value === undefined) rest.push(word === '-c' ? `-c ${assignment}` : word)
    else settings.set(name.replaceAll('-', '_').toLowerCase(), value.replace(/\\([^])/g, '$1'))
  }
  return { settings, rest: rest.join(' ') }
}
