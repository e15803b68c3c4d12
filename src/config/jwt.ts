import { limits } from '../../generated/limits.ts'
import type { DatabaseConfig } from '../database/open.ts'
import {
  type KeyPairAlgorithm, keyPairAlgorithms, type SecretAlgorithm, secretAlgorithms
} from '../domain/auth/tokens/keys.ts'
import { hasIssuer, type IssuerConfig, issuerConfig, reportWithoutIssuer } from './issuer.ts'
import { secretProblem } from './secret.ts'
import type { Variables } from './variables.ts'

/** The JWK Set of the service has a limit, and room for the signing key. */
const maxVerifyingKeys = limits.maxPublicKeys - 1

/** The keys that sign and verify the tokens, or their external issuer. */
export type JwtConfig = SecretConfig | KeyPairConfig | IssuerConfig

interface SigningConfig {
  ttlSeconds: number
  /** Files with public keys that verify, but do not sign. */
  verifyKeyFiles: readonly string[]
  /** Secrets that verify, but do not sign. */
  previousSecrets: ReadonlyArray<{ algorithm: SecretAlgorithm, secret: string }>
}

/** The service signs with a secret. */
export interface SecretConfig extends SigningConfig {
  kind: 'secret'
  algorithm: SecretAlgorithm
  /** Undefined if the embedded database stores a generated one. */
  secret: string | undefined
}

/** The service signs with a private key. */
export interface KeyPairConfig extends SigningConfig {
  kind: 'key-pair'
  algorithm: KeyPairAlgorithm
  privateKeyFile: string
}

/** Reads the keys that sign and verify the tokens, or their external issuer. */
export function jwtConfig (variables: Variables, database: DatabaseConfig | undefined): JwtConfig {
  const { oneOf, integer } = variables
  const ttlSeconds = 60 * integer('ACCESS_TOKEN_EXPIRE_MINUTES', 1, 525_600, 30)
  if (hasIssuer(variables)) return issuerConfig(variables)
  reportWithoutIssuer(variables)
  const algorithm = oneOf('JWT_ALGORITHM', [...secretAlgorithms, ...keyPairAlgorithms], 'HS256')
  return usesSecret(algorithm)
    ? secretConfig(variables, algorithm, ttlSeconds, database)
    : keyPairConfig(variables, algorithm, ttlSeconds)
}

function usesSecret (algorithm: SecretAlgorithm | KeyPairAlgorithm): algorithm is SecretAlgorithm {
  return secretAlgorithms.some((name) => name === algorithm)
}

function secretConfig (
  variables: Variables,
  algorithm: SecretAlgorithm,
  ttlSeconds: number,
  database: DatabaseConfig | undefined
): SecretConfig {
  const { text, report } = variables
  const secret = text('JWT_SECRET_KEY')
  const problem = secret === undefined ? missingSecretProblem(database) : secretProblem(secret, algorithm)
  if (problem !== undefined) report('JWT_SECRET_KEY', problem)
  if (text('JWT_PRIVATE_KEY_FILE') !== undefined) {
    report('JWT_PRIVATE_KEY_FILE', `should not be set with ${algorithm}, which signs with a secret: see JWT_ALGORITHM`)
  }
  return { kind: 'secret', algorithm, secret, ttlSeconds, ...verifyingKeys(variables, algorithm) }
}

function keyPairConfig (variables: Variables, algorithm: KeyPairAlgorithm, ttlSeconds: number): KeyPairConfig {
  const { text, report } = variables
  const privateKeyFile = text('JWT_PRIVATE_KEY_FILE')
  if (privateKeyFile === undefined) {
    report('JWT_PRIVATE_KEY_FILE', `should be set: ${algorithm} signs with a private key, in a file in PEM form`)
  }
  if (text('JWT_SECRET_KEY') !== undefined) {
    report('JWT_SECRET_KEY', `should not be set with ${algorithm}; JWT_PREVIOUS_SECRET_KEYS takes secrets that verify`)
  }
  return {
    kind: 'key-pair',
    algorithm,
    privateKeyFile: privateKeyFile ?? '',
    ttlSeconds,
    ...verifyingKeys(variables, 'HS256')
  }
}

function verifyingKeys ({ list, report }: Variables, algorithm: SecretAlgorithm) {
  const secrets = list('JWT_PREVIOUS_SECRET_KEYS')
  const problem = secrets.map((secret) => secretProblem(secret, algorithm)).find((problem) => problem !== undefined)
  if (problem !== undefined) report('JWT_PREVIOUS_SECRET_KEYS', `has a secret that ${problem}`)
  const verifyKeyFiles = list('JWT_VERIFY_KEY_FILES')
  if (verifyKeyFiles.length + secrets.length > maxVerifyingKeys) {
    report('JWT_VERIFY_KEY_FILES', `and JWT_PREVIOUS_SECRET_KEYS should have at most ${maxVerifyingKeys} keys together`)
  }
  return {
    verifyKeyFiles,
    previousSecrets: secrets.map((secret) => ({ algorithm, secret }))
  }
}

function missingSecretProblem (database: DatabaseConfig | undefined): string | undefined {
  if (database?.kind !== 'postgres') return undefined
  return 'should be set: replicas and restarts must agree on it. Make one with `openssl rand -hex 32`'
}
