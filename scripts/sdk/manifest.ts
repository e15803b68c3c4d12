import type { Document } from '../../src/contract/document.ts'

/** The package.json of the client. Its version is that of the contract. */
export function manifest ({ version, license }: Document['info']): object {
  const entry = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` })
  return {
    name: 'employee-management-sdk',
    version,
    description: 'A client of the Employee Management API for browsers, Node.js and other platforms with fetch.',
    license: license?.identifier,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.3' },
    exports: {
      '.': entry('index'),
      './core': entry('core'),
      './openapi.json': './openapi.json',
      './package.json': './package.json'
    },
    files: ['dist', 'src', 'openapi.json']
  }
}
