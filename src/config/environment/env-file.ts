import { parseEnv } from 'node:util'

/** A comment, or NAME=value. A value in quotes may have several lines. */
const statement = /^[ \t]*(?:#|(?:export[ \t]+)?[\w.-]+[ \t]*=(?:[ \t]*(["'`])[^]*?\1)?)[^\n]*$/gm

/**
 * Parses a `.env` file. A line that is neither an assignment nor a comment nor blank has no effect, and is a problem:
 * a sentence that does not quote it.
 */
export function parseEnvFile (text: string): { variables: Record<string, string>, problems: string[] } {
  const rest = text.replace(statement, (found) => found.replace(/[^\n]/g, ''))
  return {
    variables: { ...parseEnv(text) } as Record<string, string>,
    problems: rest.split('\n').flatMap((line, index) =>
      line.trim() === '' ? [] : [`.env should have NAME=value in line ${index + 1}`])
  }
}
