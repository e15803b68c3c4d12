import { readFile } from 'node:fs/promises'

/** Reads and parses the file that a variable names; undefined if that fails, which adds a problem. */
export type FileReader = <Content>(
  variable: string,
  file: string,
  parse: (text: string) => Content | Promise<Content>
) => Promise<Content | undefined>

/** A reader that collects the problems of all files, so that they are reported together. */
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

/** An error without a code is a KeyError. Its message never quotes the file. */
function fileProblem ({ code, message }: NodeJS.ErrnoException): string {
  return code === undefined ? message : `cannot be read (${code})`
}
