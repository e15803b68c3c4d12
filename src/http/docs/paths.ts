/** The paths of the documents that are made of the contract, as the router has them. */
export const documentPaths = ['/llms.txt', '/openapi.md', '/problems', '/problems/:name'] as const

/** The paths of the documentation, which the contract does not have. */
export const documentationPaths: string[] = ['/docs', '/docs/*', ...documentPaths]
