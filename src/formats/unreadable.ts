import { InvalidRequest } from '../domain/error.ts'

/** Thrown where a file cannot be read, or no row of it. */
export class UnreadableFile extends InvalidRequest {
  /** @param message - says what to change */
  constructor (message: string, pointer = '') {
    super([{ in: 'body', pointer, message }])
  }
}
