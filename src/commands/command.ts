import { InvalidRequest } from '../domain/error.ts'

/** The exit code of a command, and a text for standard output or, unless the code is 0, for standard error. */
export interface Outcome { code: number, text: string }

/** Opens a resource such as a database, runs a command on it, and closes it. */
export async function withResource<Resource extends { close: () => Promise<void> }, Result> (
  open: () => Promise<Resource>,
  run: (resource: Resource) => Promise<Result>
): Promise<Result> {
  const resource = await open()
  try {
    return await run(resource)
  } finally {
    await resource.close()
  }
}

/**
 * The outcome of a command that threw an error.
 *
 * @param nameOf - the name of a field of an invalid request, as the user of the command knows it
 */
export function failureOutcome (error: unknown, nameOf: (field: string) => string): Outcome {
  return { code: (error as { exitCode?: number }).exitCode ?? 1, text: messageOf(error, nameOf) }
}

function messageOf (error: unknown, nameOf: (field: string) => string): string {
  if (!(error instanceof InvalidRequest)) return (error as Error).message
  return error.errors.map(({ pointer, message }) =>
    pointer === '' ? message : `${nameOf(pointer.slice(1))}: ${message}`).join('\n')
}
