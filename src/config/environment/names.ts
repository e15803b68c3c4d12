/** Variables with a secret. The same name with `_FILE` names a file that holds the secret instead. */
export const secretNames = [
  'DATABASE_URL', 'DATABASE_MIGRATION_URL', 'JWT_SECRET_KEY', 'JWT_PREVIOUS_SECRET_KEYS', 'ADMIN_PASSWORD'
] as const

const otherNames = [
  'HOST', 'PORT', 'PUBLIC_URL', 'CORS_ORIGINS', 'TRUST_PROXY', 'LOG_LEVEL', 'KEEP_ALIVE_TIMEOUT', 'SHUTDOWN_DELAY',
  'DATABASE_POOL_MAX', 'DATABASE_PREPARE',
  'DATABASE_CONNECT_TIMEOUT', 'DATABASE_STATEMENT_TIMEOUT', 'DATABASE_LOCK_TIMEOUT',
  'ACCESS_TOKEN_EXPIRE_MINUTES', 'REFRESH_GRACE_SECONDS',
  'JWT_ALGORITHM', 'JWT_PRIVATE_KEY_FILE', 'JWT_VERIFY_KEY_FILES', 'JWT_ISSUER', 'JWT_AUDIENCE', 'JWT_JWKS',
  'JWT_SCOPES_CLAIM', 'JWT_ROLE_SCOPES',
  'ADMIN_USERNAME', 'REGISTRATION', 'REQUIRE_IF_MATCH',
  'RATE_LIMIT', 'RATE_LIMIT_PER_ADDRESS', 'RATE_LIMIT_PER_USER',
  'LOGIN_FAILURES_PER_ACCOUNT_AND_ADDRESS', 'LOGIN_FAILURES_PER_ADDRESS', 'LOGIN_FAILURES_PER_ACCOUNT',
  'REGISTRATIONS_PER_HOUR',
  'METRICS_PORT', 'METRICS_HOST',
  'WORKERS'
] as const

export type SecretName = typeof secretNames[number]

/** The name of a variable of the service. */
export type VariableName = SecretName | typeof otherNames[number]

/** The names of all variables of the service. */
export const variableNames: readonly string[] = [
  ...secretNames, ...secretNames.map((name) => `${name}_FILE`), ...otherNames
]

/** A name that begins like this is meant for the service. Other programs of the same environment use other names. */
export const prefixes = [
  'ACCESS_TOKEN_', 'ADMIN_', 'CORS_', 'DATABASE_', 'JWT_', 'KEEP_ALIVE_', 'LOGIN_', 'METRICS_', 'RATE_LIMIT_',
  'REFRESH_GRACE', 'REGISTRATION', 'SHUTDOWN_', 'TRUST_PROXY'
]

/** Names with a prefix of the service that hosting platforms set beside DATABASE_URL. */
export const platformNames = ['DATABASE_URL_UNPOOLED', 'DATABASE_PUBLIC_URL', 'DATABASE_PRIVATE_URL']
