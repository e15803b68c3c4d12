import type { components } from '../../generated/openapi.ts'
import { operations, scopes } from '../../generated/operations.ts'
import type { Services } from './handler.ts'
import { HttpError } from './problem.ts'

type ServerMetadata = components['schemas']['ServerMetadata']

/** Clients are public: they have no secret to authenticate with. */
const noClientAuthentication = ['none']

/** The metadata of the service as an authorization server (RFC 8414). @throws {HttpError} 404 if it has none */
export function serverMetadata ({ publicUrl, tokens }: Pick<Services, 'publicUrl' | 'tokens'>): ServerMetadata {
  if (tokens.externalIssuer !== undefined) throw new HttpError(404, `Tokens are issued by ${tokens.externalIssuer}`)
  // The Host header is the client's word: it cannot say who the issuer is.
  if (publicUrl === '') throw new HttpError(404, 'The service does not know its public URL')
  return {
    issuer: publicUrl,
    token_endpoint: publicUrl + operations.issueToken.path,
    revocation_endpoint: publicUrl + operations.revokeToken.path,
    jwks_uri: publicUrl + operations.getJwks.path,
    service_documentation: `${publicUrl}/docs`,
    scopes_supported: [...scopes],
    // Required, although there is no authorization endpoint to send one to.
    response_types_supported: [],
    grant_types_supported: ['password', 'refresh_token'],
    token_endpoint_auth_methods_supported: noClientAuthentication,
    revocation_endpoint_auth_methods_supported: noClientAuthentication
  }
}
