import type { ProblemDocument, ProblemName, Violation } from './contract.ts'

/** The message about a response that is no error of the service: a redirect, or a page of a proxy. */
const notTheService = 'The response is not from the service; is the base address right?'

/** A response that is an error: a problem document of the service (RFC 9457), or the page of a proxy. */
export class Problem<Name extends string = string> extends Error {
  override readonly name = 'Problem'
  /** The status of the response; 0 for a redirect that a browser hides. */
  readonly status: number
  /** The name of the problem type, such as `employee-exists`; undefined if the status says it all. */
  readonly type: Name | undefined
  /** The problem document; empty if the response has none. */
  readonly document: ProblemDocument<Name>
  /** The errors of the request or of the file. */
  readonly errors: Violation[]
  /** The id of the request in the log of the service: quote it when you report an error. */
  readonly requestId: string | undefined
  /** The number of seconds to wait before the next attempt. */
  readonly retryAfter: number | undefined

  constructor ({ status, statusText, headers }: Response, document: Record<string, unknown>) {
    const { type, title, detail, errors } = document
    super(textOf(detail) ?? textOf(title) ?? (status < 400 ? notTheService : `${status} ${statusText}`.trim()))
    this.status = status
    this.type = nameOf(textOf(type))
    this.document = document as ProblemDocument<Name>
    this.errors = Array.isArray(errors) ? errors : []
    this.requestId = headers.get('x-request-id') ?? undefined
    this.retryAfter = secondsOf(headers.get('retry-after'))
  }
}

/**
 * Whether an error is a problem; with a name, whether it is a problem of this type. A name that this version does not
 * know is compared like any other.
 */
export function isProblem (error: unknown): error is Problem
export function isProblem<Name extends string> (error: unknown, name: Name | ProblemName): error is Named<Name>
export function isProblem (error: unknown, name?: string): boolean {
  return error instanceof Problem && (name === undefined || error.type === name)
}

type Named<Name extends string> = Problem<Name> & { type: Name }

/** Reads the problem of a response that is an error. */
export async function problemOf (response: Response): Promise<Problem> {
  return new Problem(response, await response.json().then(membersOf, () => ({})))
}

function membersOf (document: unknown): Record<string, unknown> {
  return typeof document === 'object' ? { ...document } : {}
}

function textOf (value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The last segment of a problem type's URI. */
function nameOf<Name extends string> (type = 'about:blank'): Name | undefined {
  return type === 'about:blank' ? undefined : type.split('/').pop() as Name
}

/** The seconds of `Retry-After`, which may be a date (RFC 9110, section 10.2.3). */
function secondsOf (text: string | null): number | undefined {
  if (text === null) return undefined
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1_000
  return Number.isNaN(seconds) ? undefined : Math.max(seconds, 0)
}
