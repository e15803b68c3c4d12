import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/bcrypt'
import pLimit from 'p-limit'
import { commonPasswords } from './common-passwords.ts'
import { Failure } from './error.ts'

const mostBytes = 72
const fewestCharacters = 8
/** How many hashes may wait for their turn, at about a quarter of a second each. */
const mostWaiting = 32

/** Hashes and verifies passwords, a bounded number at a time. */
export interface Passwords {
  /** @throws {Failure} `overloaded` */
  hash: (password: string) => Promise<string>
  /**
   * Whether the password is that of the hash; without a hash, false after the same time.
   *
   * @throws {Failure} `overloaded`
   */
  verify: (password: string, hash: string | undefined) => Promise<boolean>
  /** Whether the hash was made at a lower cost than passwords are now. */
  outdated: (hash: string) => boolean
}

/** @param cost - the base-2 logarithm of bcrypt's number of rounds, 4 … 31 */
export async function createPasswords (cost: number): Promise<Passwords> {
  // A core is left to everything else, and the thread pool that name look-ups share is never filled.
  const limit = pLimit(Math.max(1, availableParallelism() - 1))
  const nobodysHash = await hash(crypto.randomUUID(), cost)

  async function inTurn<Result> (work: () => Promise<Result>): Promise<Result> {
    if (limit.pendingCount >= mostWaiting) throw new Failure('overloaded', 'The service is busy; try again shortly')
    return await limit(work)
  }

  return {
    hash: async (password) => await inTurn(async () => await hash(canonical(password), cost)),
    verify: async (password, hashOfUser) => {
      const text = canonical(password)
      const matches = await inTurn(async () => await verify(text, hashOfUser ?? nobodysHash))
      return matches && hashOfUser !== undefined && encodingFlaw(text) === undefined
    },
    outdated: (hashOfUser) => Number(hashOfUser.split('$')[2]) < cost
  }
}

/** Why a password cannot be that of this user, in a sentence; undefined if it can. */
export function passwordFlaw (password: string, username: string): string | undefined {
  const text = canonical(password)
  if ([...text].length < fewestCharacters) return `Password should have at least ${fewestCharacters} characters`
  if (text.toLowerCase() === username.toLowerCase()) return 'Password should not be the username'
  if (commonPasswords.has(text.toLowerCase())) return 'Password should not be one of the commonest'
  return encodingFlaw(text)
}

/** Why bcrypt could not tell this text from another: it ends at a NUL, and after 72 bytes. */
function encodingFlaw (text: string): string | undefined {
  if (!text.isWellFormed() || text.includes('\0')) return 'Password should be well-formed Unicode without NUL'
  if (Buffer.byteLength(text) > mostBytes) return `Password should have at most ${mostBytes} bytes in UTF-8`
  return undefined
}

/** The same characters as the same bytes, whichever way a keyboard composed them (RFC 8265, section 4.2.1). */
function canonical (password: string): string {
  return password.normalize('NFC')
}
