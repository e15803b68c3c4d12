import openapiTS, { astToString } from 'openapi-typescript'

/** The contract's types, as openapi-typescript writes them. */
export async function contractTypes (): Promise<string> {
  const contract = new URL('../../openapi.yaml', import.meta.url)
  const ast = await openapiTS(contract, { defaultNonNullable: false })
  return `// Generated from openapi.yaml by \`npm run generate\`. Do not edit.\n\n${astToString(ast)}`
}
