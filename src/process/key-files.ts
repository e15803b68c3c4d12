import { readFile } from 'node:fs/promises'
import { decodeText, fileProblem } from '../config/environment/text-file.ts'

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
      return await parse(decodeText(await readFile(file)))
    } catch (error) {
      problems.push(`${variable} names ${file}, which ${fileProblem(error as Error)}`)
      return undefined
    }
  }
}
