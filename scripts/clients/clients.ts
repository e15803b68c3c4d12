import { fileURLToPath } from 'node:url'

/** A client: how it is generated, compiled and run, in a copy of the folder that has its name. */
export interface Client {
  name: string
  /** The programs that have to be installed. */
  tools: string[]
  /** The commands, one after the other. */
  steps: Array<[program: string, ...args: string[]]>
}

const contract = fileURLToPath(new URL('../../openapi.yaml', import.meta.url))

export const clients: Client[] = [
  {
    name: 'openapi-fetch',
    tools: [],
    // Its types are those of the service, which `npm run check` compiles.
    steps: [[process.execPath, 'check.ts']]
  },
  {
    name: 'hey-api',
    tools: ['npm'],
    steps: [
      ['npm', 'install', '--no-audit', '--no-fund'],
      ['npx', 'openapi-ts', '--input', contract],
      ['npx', 'tsc'],
      [process.execPath, 'check.js']
    ]
  },
  {
    name: 'openapi-python-client',
    tools: ['python3'],
    steps: [
      ['python3', '-m', 'venv', '.venv'],
      ['.venv/bin/pip', 'install', '--quiet', 'openapi-python-client==0.29.1'],
      ['.venv/bin/openapi-python-client', 'generate', '--path', contract, '--meta', 'none',
        '--output-path', 'employee_management_api_client'],
      ['.venv/bin/python', 'check.py']
    ]
  },
  {
    name: 'oapi-codegen',
    tools: ['go'],
    steps: [
      ['mkdir', 'people'],
      ['go', 'run', 'github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2',
        '-generate', 'types,client', '-package', 'people', '-o', 'people/people.go', contract],
      ['go', 'mod', 'tidy'],
      ['go', 'run', '.']
    ]
  },
  {
    name: 'ogen',
    tools: ['go'],
    steps: [
      ['go', 'run', 'github.com/ogen-go/ogen/cmd/ogen@v1.24.0',
        '--target', 'people', '--package', 'people', '--config', 'ogen.yml', contract],
      ['go', 'mod', 'tidy'],
      ['go', 'run', '.']
    ]
  },
  {
    name: 'openapi-generator-java',
    tools: ['java', 'mvn'],
    steps: [
      ...openApiGenerator('java', '.', 'apiPackage=people.api,modelPackage=people.model,invokerPackage=people'),
      ['mvn', '--batch-mode', '--quiet', '-Dmaven.test.skip', 'compile', 'exec:java', '-Dexec.mainClass=Check']
    ]
  },
  {
    name: 'openapi-generator-rust',
    tools: ['cargo', 'java', 'mvn'],
    steps: [...openApiGenerator('rust', 'people', 'packageName=people'), ['cargo', 'run', '--quiet']]
  }
]

/** Fetches OpenAPI Generator and runs it. */
function openApiGenerator (language: string, folder: string, properties: string): Client['steps'] {
  const artifact = 'org.openapitools:openapi-generator-cli:7.25.0'
  return [
    ['mvn', '--batch-mode', '--quiet', 'dependency:copy', `-Dartifact=${artifact}`, '-Dmdep.stripVersion=true',
      '-DoutputDirectory=generator'],
    ['java', '-jar', 'generator/openapi-generator-cli.jar', 'generate', '-g', language, '-i', contract, '-o', folder,
      '--additional-properties', properties]
  ]
}
