import type { DatabaseConfig } from '../database/open.ts'
import {
  type KeyPairAlgorithm, keyPairAlgorithms, type SecretAlgorithm, secretAlgorithms
} from '../domain/auth/tokens/keys.ts'
import { type IssuerConfig, issuerConfig, namesIssuer } from './issuer.ts'
import { secretProblem } from './secret.ts'
import type { Variables } from './variables.ts'

/** Who signs the tokens, and with what. */
export type JwtConfig = SecretConfig | KeyPairConfig | IssuerConfig

interface SigningConfig {
  ttlSeconds: number
  /** Files with public keys that only verify. */
  verifyKeyFiles: readonly string[]
  /** Secrets that only verify. */
  previousSecrets: ReadonlyArray<{ algorithm: SecretAlgorithm, secret: string }>
}

/** The service signs with a secret. */
export interface SecretConfig extends SigningConfig {
  kind: 'secret'
  algorithm: SecretAlgorithm
  /** Undefined where the embedded database keeps one of its own. */
  secret: string | undefined
}

/** The service signs with a private key. */
export interface KeyPairConfig extends SigningConfig {
  kind: 'key-pair'
  algorithm: KeyPairAlgorithm
  privateKeyFile: string
}

/** Reads who signs the tokens, and with what; what is wrong is noted. */
export function jwtConfig (variables: Variables, database: DatabaseConfig | undefined): JwtConfig {
  const { oneOf, integer } = variables
  const ttlSeconds = 60 * integer('ACCESS_TOKEN_EXPIRE_MINUTES', 1, 525_600, 30)
  if (namesIssuer(variables)) return issuerConfig(variables)
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
  const { text, wrong } = variables
  const secret = text('JWT_SECRET_KEY')
  const flaw = secret === undefined ? missingSecretProblem(database) : secretProblem(secret, algorithm)
  if (flaw !== undefined) wrong('JWT_SECRET_KEY', flaw)
  if (text('JWT_PRIVATE_KEY_FILE') !== undefined) {
    wrong('JWT_PRIVATE_KEY_FILE', `should not be set with ${algorithm}, which signs with a secret: see JWT_ALGORITHM`)
  }
  return { kind: 'secret', algorithm, secret, ttlSeconds, ...verifyingKeys(variables, algorithm) }
}

function keyPairConfig (variables: Variables, algorithm: KeyPairAlgorithm, ttlSeconds: number): KeyPairConfig {
  const { text, wrong } = variables
  const privateKeyFile = text('JWT_PRIVATE_KEY_FILE')
  if (privateKeyFile === undefined) {
    wrong('JWT_PRIVATE_KEY_FILE', `should be set: ${algorithm} signs with a private key, in a file in PEM form`)
  }
  if (text('JWT_SECRET_KEY') !== undefined) {
    wrong('JWT_SECRET_KEY', `should not be set with ${algorithm}: JWT_PREVIOUS_SECRET_KEYS has those that only verify`)
  }
  return {
    kind: 'key-pair',
    algorithm,
    privateKeyFile: privateKeyFile ?? '',
    ttlSeconds,
    ...verifyingKeys(variables, 'HS256')
  }
}

function verifyingKeys ({ list, wrong }: Variables, algorithm: SecretAlgorithm) {
  const secrets = list('JWT_PREVIOUS_SECRET_KEYS')
  const flaw = secrets.map((secret) => secretProblem(secret, algorithm)).find((flaw) => flaw !== undefined)
  if (flaw !== undefined) wrong('JWT_PREVIOUS_SECRET_KEYS', `has a secret that ${flaw}`)
  return {
    verifyKeyFiles: list('JWT_VERIFY_KEY_FILES'),
    previousSecrets: secrets.map((secret) => ({ algorithm, secret }))
  }
}

function missingSecretProblem (database: DatabaseConfig | undefined): string | undefined {
  if (database?.kind !== 'postgres') return undefined
  return 'should be set: replicas and restarts must agree on it. Make one with `openssl rand -hex 32`'
}
