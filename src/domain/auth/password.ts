import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/bcrypt'
import { limits } from '../../../generated/limits.ts'
import { commonPasswords } from './common-passwords.ts'
import { Failure, InvalidRequest } from '../error.ts'
import { FairQueue } from '../fair-queue.ts'

const { minPasswordCharacters: minCharacters, maxPasswordBytes: maxBytes } = limits
/** How many hashes may wait for their turn, at about a quarter of a second each. */
const maxQueued = 32
/** One fewer than there are threads in the pool of Node.js, which name look-ups share. */
const maxConcurrent = 3

/** Hashes and verifies passwords, a bounded number at a time. Senders, by whatever they are called, take turns. */
export interface Passwords {
  /** @throws {Failure} `overloaded` */
  hash: (password: string, sender?: string) => Promise<string>
  /**
   * Whether the password is that of the hash; without a hash, false after the same time. When its turn has come,
   * `first` is done; if that throws, nothing is compared.
   *
   * @throws {Failure} `overloaded`
   */
  verify: (
    password: string, hash: string | undefined, first: () => Promise<void>, sender?: string
  ) => Promise<boolean>
  /** Whether the hash was made at a lower cost than passwords are now. */
  outdated: (hash: string) => boolean
}

/** @param cost - the base-2 logarithm of bcrypt's number of rounds, 4 … 31 */
export async function createPasswords (cost: number): Promise<Passwords> {
  // A core is left to everything else.
  const atOnce = Math.min(maxConcurrent, Math.max(1, availableParallelism() - 1))
  const queue = new FairQueue(atOnce, maxQueued, () =>
    new Failure('overloaded', 'The service is busy; try again shortly'))
  const nobodysHash = await hash(crypto.randomUUID(), cost)

  return {
    hash: async (password, sender = '') => await queue.run(sender, async () => await hash(canonical(password), cost)),
    verify: async (password, hashOfUser, first, sender = '') => {
      const text = canonical(password)
      const matches = await queue.run(sender, async () => {
        await first()
        return await verify(text, hashOfUser ?? nobodysHash)
      })
      return matches && hashOfUser !== undefined && encodingProblem(text) === undefined
    },
    outdated: (hashOfUser) => Number(hashOfUser.split('$')[2]) < cost
  }
}

/** Why a password cannot be that of this user, in a sentence; undefined if it can. */
export function passwordProblem (password: string, username: string): string | undefined {
  const text = canonical(password)
  if ([...text].length < minCharacters) return `Password should have at least ${minCharacters} characters`
  if (text.toLowerCase() === username.toLowerCase()) return 'Password should not be the username'
  if (commonPasswords.has(text.toLowerCase())) return 'Password should not be one of the commonest'
  return encodingProblem(text)
}

/** @throws {InvalidRequest} if the password, at `pointer` in the body of the request, cannot be that of this user */
export function requireAcceptablePassword (password: string, username: string, pointer: string): void {
  const message = passwordProblem(password, username)
  if (message !== undefined) throw new InvalidRequest([{ in: 'body', pointer, message }])
}

/** Whether two texts are one password. */
export function samePassword (one: string, other: string): boolean {
  return canonical(one) === canonical(other)
}

/** A password that nobody will guess, of 20 characters. */
export function randomPassword (): string {
  return randomBytes(15).toString('base64url')
}

/** Why bcrypt could not tell this text from another: it ends at a NUL, and after 72 bytes. */
function encodingProblem (text: string): string | undefined {
  if (!text.isWellFormed() || text.includes('\0')) return 'Password should be well-formed Unicode without NUL'
  if (Buffer.byteLength(text) > maxBytes) return `Password should have at most ${maxBytes} bytes in UTF-8`
  return undefined
}

/** The same characters as the same bytes, whichever way a keyboard composed them (RFC 8265, section 4.2.1). */
function canonical (password: string): string {
  return password.normalize('NFC')
}
