/** The contract validates requests and responses. Fastify's own compilers of schemas, which load Ajv, are left out. */
export const schemaController = { compilersFactory: { buildValidator: refuse, buildSerializer: refuse } }

function refuse (): never {
  throw new Error('The schemas of a route belong in openapi.yaml')
}
