// Generated from openapi.yaml by `npm run generate`. Do not edit.

/** The limits of the contract that the code enforces itself. */
export const limits = {
  minPasswordCharacters: 8,
  maxPasswordBytes: 72,
  maxRequestErrors: 20,
  maxEmpId: 2147483647,
  maxPublicKeys: 100,
  maxImportErrors: 1000
}
