import { createHmac, type KeyObject } from 'node:crypto'
import Fastify from 'fastify'
import { Failure } from '../../src/domain/error.ts'
import type { Tokens } from '../../src/domain/auth/tokens/tokens.ts'
import { type OwnTokensConfig, registerOwnTokens } from '../../src/http/tokens/own-tokens.ts'
import { type Account, secret } from './service.ts'

/** A token in the making: every part of it may be wrong. Text stands for itself, anything else becomes JSON. */
export interface Draft {
  header?: unknown
  payload?: unknown
  /** What it is signed with; the service's own secret unless told. */
  key?: string | Buffer | KeyObject
  hash?: 'sha256' | 'sha384' | 'sha512'
}

export const goodHeader = { alg: 'HS256', typ: 'JWT' }

/** The claims of a good token for an account that was just made. */
export function goodClaims ({ id, sessionId }: Pick<Account, 'id' | 'sessionId'>): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000)
  return {
    iss: 'employee-management-api',
    aud: 'employee-management-api',
    sub: String(id),
    sid: sessionId,
    iat: now,
    exp: now + 1800,
    jti: crypto.randomUUID(),
    ver: 1,
    scope: 'employees:read'
  }
}

/** The tokens of an application that does nothing else. */
export async function ownTokens (config: OwnTokensConfig): Promise<Tokens> {
  return await registerOwnTokens(Fastify(), config)
}

/** Signs a token by hand with HMAC (RFC 7515, section 5.1), whatever its header says. */
export function sign ({ header = goodHeader, payload, key = secret, hash = 'sha256' }: Draft): string {
  const input = `${encode(header)}.${encode(payload)}`
  return `${input}.${createHmac(hash, key).update(input).digest('base64url')}`
}

/** A part of a token: base64url of text, or of something as JSON. */
export function encode (part: unknown): string {
  return Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url')
}

/** The name of the failure by which a token is refused; undefined where it is taken. */
export async function refusalOf ({ verify }: Tokens, token: string): Promise<string | undefined> {
  try {
    await verify(token)
    return undefined
  } catch (error) {
    return error instanceof Failure ? error.failure : `no failure, but ${error}`
  }
}

/** The header of a token, unverified. */
export function decodeHeader (token: string): Record<string, unknown> {
  const [header = ''] = token.split('.')
  return JSON.parse(Buffer.from(header, 'base64url').toString())
}

/** The claims of a token, unverified. */
export function decode (token: string): Record<string, unknown> {
  const [, payload = ''] = token.split('.')
  return JSON.parse(Buffer.from(payload, 'base64url').toString())
}
