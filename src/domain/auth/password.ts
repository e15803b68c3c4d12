import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/bcrypt'
import { limits } from '../../../generated/limits.ts'
import { commonPasswords } from './common-passwords.ts'
import { Failure, InvalidRequest } from '../error.ts'
import { FairQueue } from '../fair-queue.ts'

const { minPasswordCharacters: minCharacters, maxPasswordBytes: maxBytes } = limits
/** The length of the queue. A hash takes about a quarter of a second. */
const maxQueued = 32
/** Leaves one of the four threads of Node.js's pool to DNS look-ups. */
const maxConcurrent = 3

/** Hashes and verifies passwords, a bounded number at a time. The queue is fair among senders (networks). */
export interface Passwords {
  /** @throws {Failure} `overloaded` */
  hash: (password: string, sender?: string) => Promise<string>
  /**
   * Whether the password has this hash; without a hash, false after the same time. `onTurn` runs when the queue reaches
   * the password; if `onTurn` throws, the password is not compared.
   *
   * @throws {Failure} `overloaded`
   */
  verify: (
    password: string, hash: string | undefined, onTurn: () => Promise<void>, sender?: string
  ) => Promise<boolean>
  /** The queue of hashes. */
  queue: Pick<FairQueue, 'running' | 'waiting'>
  /** Whether the hash has a lower cost than new hashes. */
  outdated: (hash: string) => boolean
}

/** A hash without a password: the time that a comparison takes depends on the cost alone. */
const dummySaltAndDigest = '.'.repeat(53)

/** @param cost - the base-2 logarithm of bcrypt's number of rounds, 4 … 31 */
export function createPasswords (cost: number): Passwords {
  // One core stays free for all other work.
  const concurrent = Math.min(maxConcurrent, Math.max(1, availableParallelism() - 1))
  const queue = new FairQueue(concurrent, maxQueued, () =>
    new Failure('overloaded', 'The service is busy; try again shortly'))
  const dummyHash = `$2b$${String(cost).padStart(2, '0')}$${dummySaltAndDigest}`

  return {
    queue,
    hash: async (password, sender) => await queue.run(async () => await hash(canonical(password), cost), sender),
    verify: async (password, hashOfUser, onTurn, sender) => {
      const text = canonical(password)
      const matches = await queue.run(async () => {
        await onTurn()
        return await verify(text, hashOfUser ?? dummyHash)
      }, sender)
      return matches && hashOfUser !== undefined && encodingProblem(text) === undefined
    },
    outdated: (hashOfUser) => Number(hashOfUser.split('$')[2]) < cost
  }
}

/** A sentence about why this user cannot have this password; undefined if the password is acceptable. */
export function passwordProblem (password: string, username: string): string | undefined {
  const text = canonical(password)
  if ([...text].length < minCharacters) return `Password should have at least ${minCharacters} characters`
  if (text.toLowerCase() === username.toLowerCase()) return 'Password should not be the username'
  if (commonPasswords.has(text.toLowerCase())) return 'Password should not be one of the commonest'
  return encodingProblem(text)
}

/** @throws {InvalidRequest} if this user cannot have the password, which is at `pointer` in the body of the request */
export function requireAcceptablePassword (password: string, username: string, pointer: string): void {
  const message = passwordProblem(password, username)
  if (message !== undefined) throw new InvalidRequest([{ in: 'body', pointer, message }])
}

/** Whether two texts are the same password. */
export function samePassword (one: string, other: string): boolean {
  return canonical(one) === canonical(other)
}

/** A random password of 20 characters with 120 bits of entropy. */
export function randomPassword (): string {
  return randomBytes(15).toString('base64url')
}

/** A sentence about text that bcrypt would truncate: at a NUL, or after 72 bytes. */
function encodingProblem (text: string): string | undefined {
  if (!text.isWellFormed() || text.includes('\0')) return 'Password should be well-formed Unicode without NUL'
  if (Buffer.byteLength(text) > maxBytes) return `Password should have at most ${maxBytes} bytes in UTF-8`
  return undefined
}

/** Normalizes to NFC: keyboards compose the same characters in different ways (RFC 8265, section 4.2.1). */
function canonical (password: string): string {
  return password.normalize('NFC')
}
