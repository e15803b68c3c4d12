import openapiTS, { astToString } from 'openapi-typescript'

/** The TypeScript types of the contract, by openapi-typescript. */
export async function contractTypes (): Promise<string> {
  const contract = new URL('../../openapi.yaml', import.meta.url)
  const ast = await openapiTS(contract, { defaultNonNullable: false })
  return `// Generated from openapi.yaml by \`npm run generate\`. Do not edit.\n\n${astToString(ast)}`
}
