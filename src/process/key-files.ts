import { readFile } from 'node:fs/promises'

/** Reads a file that a variable names; undefined where it is of no use, and then the reason is among the problems. */
export type FileReader = <Content>(
  variable: string,
  file: string,
  parse: (text: string) => Content | Promise<Content>
) => Promise<Content | undefined>

/** A reader that adds to the problems what is wrong with a file, so that all of it can be told at once. */
export function fileReader (problems: string[]): FileReader {
  return async (variable, file, parse) => {
    try {
      return await parse(await readFile(file, 'utf8'))
    } catch (error) {
      problems.push(`${variable} names ${file}, which ${fileProblem(error as NodeJS.ErrnoException)}`)
      return undefined
    }
  }
}

/** Only what parses a key throws errors without a code, and their messages never quote it. */
function fileProblem ({ code, message }: NodeJS.ErrnoException): string {
  return code === undefined ? message : `cannot be read (${code})`
}
