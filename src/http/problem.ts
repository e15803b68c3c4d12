import type { InvalidField } from '../contract/operations.ts'
import type { ImportReport } from '../domain/employees/import.ts'

/** The media type of every error response (RFC 9457). */
export const problemMediaType = 'application/problem+json'

/** An error response, and how it is logged. */
export interface Problem {
  status: number
  headers: Record<string, string>
  body: Partial<Omit<ImportReport, 'errors'>> & {
    /** A sentence for the client. */
    detail: string
    /** With `title` and `status`, unless the status code says it all (`about:blank`). */
    type?: string
    title?: string
    status?: number
    errors?: InvalidField[] | ImportReport['errors']
    error?: string
    error_description?: string
  }
  /** The level at which the error is logged, with its stack; without one the error is the client's. */
  level?: 'error' | 'warn'
  /** For the log only. */
  reason?: string
}

/** A rule of HTTP that a request breaks, or a response that HTTP defines, with a sentence for the client. */
export class HttpError extends Error {
  readonly status: number
  readonly headers: Record<string, string>

  /** @param reason - for the log only */
  constructor (status: number, detail: string, headers: Record<string, string> = {}, reason?: string) {
    super(detail, { cause: reason })
    this.status = status
    this.headers = headers
  }
}

/** A problem that says no more than its status code and a sentence. */
export function plainProblem (status: number, detail: string, headers: Record<string, string> = {}): Problem {
  return { status, headers, body: { detail } }
}
