import type { FastifyInstance } from 'fastify'
import type { Tokens } from '../../domain/auth/tokens/tokens.ts'
import { createExternalTokens, type ExternalTokensConfig } from './external-tokens.ts'
import { type OwnTokensConfig, registerOwnTokens } from './own-tokens.ts'

/** The keys with which an application signs its own tokens, or the external issuer whose tokens it accepts. */
export type TokensConfig = OwnTokensConfig | ExternalTokensConfig

/**
 * Makes an application sign and verify its own tokens, or verify those of an external issuer.
 *
 * @param publicUrl - the issuer of its own tokens; empty if the service does not know it
 */
export async function registerTokens (
  app: FastifyInstance,
  config: TokensConfig,
  publicUrl: string
): Promise<Tokens> {
  return 'issuer' in config ? createExternalTokens(config) : await registerOwnTokens(app, config, publicUrl)
}
