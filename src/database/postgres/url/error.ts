/** A URL that cannot be used. The message is a predicate, such as `has …: use …`, which quotes no password. */
export class UrlError extends Error {
  /** The exit code of a process that ends with this error: EX_CONFIG of sysexits.h. */
  readonly exitCode = 78
}

/** A text that is no URL of PostgreSQL. Its parts are not quoted: they may be those of a password. */
export class MalformedUrl extends UrlError {
  constructor () {
    super('should be postgres://user:password@host/database, with / ? # and @ in the password percent-encoded')
  }
}
