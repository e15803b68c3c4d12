import { createHmac, type KeyObject } from 'node:crypto'
import Fastify from 'fastify'
import { Failure } from '../../src/domain/error.ts'
import type { Tokens } from '../../src/domain/auth/tokens/tokens.ts'
import { type OwnTokensConfig, registerOwnTokens } from '../../src/http/tokens/own-tokens.ts'
import { type Account, secret } from './service.ts'

/** The parts of a token to sign, valid or not. Text is used as it is, any other value as JSON. */
export interface Draft {
  header?: unknown
  payload?: unknown
  /** The key that signs. Default: the secret of the service. */
  key?: string | Buffer | KeyObject
  hash?: 'sha256' | 'sha384' | 'sha512'
}

export const goodHeader = { alg: 'HS256', typ: 'JWT' }

/** The claims of a valid token for a new account. */
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

/** The `Tokens` of an application that was built for them alone. */
export async function ownTokens (config: OwnTokensConfig, issuer?: string): Promise<Tokens> {
  return await registerOwnTokens(Fastify(), config, issuer)
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

/** The name of the failure with which a token is rejected; undefined if it is accepted. */
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
