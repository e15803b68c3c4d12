import { type Config, ConfigError } from '../config/config.ts'
import type { IssuerConfig } from '../config/issuer.ts'
import type { KeyPairConfig } from '../config/jwt.ts'
import { KeyError, keyPair, publicKey, secretKey, type SigningKey } from '../domain/auth/tokens/keys.ts'
import { fetchedKeys, keySet } from '../http/tokens/issuer-keys.ts'
import type { TokensConfig } from '../http/tokens/tokens.ts'
import { type FileReader, fileReader } from './key-files.ts'
import { embeddedSecret } from './stored-secret.ts'

/**
 * Reads the key files that the configuration names. The database must be open: where the configuration has no key, the
 * embedded database stores a secret.
 *
 * @throws {ConfigError} names all key files that cannot be used
 */
export async function loadTokenKeys ({ jwt, database }: Pick<Config, 'jwt' | 'database'>): Promise<TokensConfig> {
  const problems: string[] = []
  const read = fileReader(problems)
  if (jwt.kind === 'external') {
    const keys = await issuerKeys(jwt, read)
    if (keys === undefined) throw new ConfigError(problems)
    return { issuer: jwt.issuer, audience: jwt.audience, scopesClaim: jwt.scopesClaim, keys }
  }
  const signingKey = jwt.kind === 'key-pair'
    ? await privateKey(jwt, read)
    : secretKey(jwt.algorithm, jwt.secret ?? await embeddedSecret(database))
  const publicKeys = await Promise.all(jwt.verifyKeyFiles.map(
    async (file) => await read('JWT_VERIFY_KEY_FILES', file, publicKey)))
  if (signingKey === undefined || problems.length > 0) throw new ConfigError(problems)
  const secrets = jwt.previousSecrets.map(({ algorithm, secret }) => secretKey(algorithm, secret))
  const verifyingKeys = [...publicKeys.filter((key) => key !== undefined), ...secrets]
  return { signingKey, verifyingKeys, ttlSeconds: jwt.ttlSeconds }
}

async function issuerKeys ({ jwks }: IssuerConfig, read: FileReader) {
  return jwks.kind === 'url' ? fetchedKeys(jwks.url) : await read('JWT_JWKS', jwks.file, keySet)
}

async function privateKey ({ algorithm, privateKeyFile }: KeyPairConfig, read: FileReader) {
  return await read('JWT_PRIVATE_KEY_FILE', privateKeyFile, async (pem): Promise<SigningKey> => {
    const key = await keyPair(pem)
    if (key.algorithm === algorithm) return key
    throw new KeyError(`holds a key for ${key.algorithm}, while JWT_ALGORITHM is ${algorithm}`)
  })
}
