import { fileURLToPath } from 'node:url'

/** A client: how it is generated, compiled and run, in a copy of the folder that has its name. */
export interface Client {
  name: string
  /** The programs that have to be installed. */
  tools: string[]
  /** The commands that fetch the generator and its packages. */
  fetch: Command[]
  /** The commands that generate, compile and run the client. */
  steps: Command[]
}

type Command = [program: string, ...args: string[]]

const contract = fileURLToPath(new URL('../../openapi.yaml', import.meta.url))

const oapiCodegen = 'github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2'
const openApiGenerator: Command = ['mvn', '--batch-mode', '--quiet', 'dependency:copy',
  '-Dartifact=org.openapitools:openapi-generator-cli:7.25.0', '-Dmdep.stripVersion=true', '-DoutputDirectory=generator']
const ogen = 'github.com/ogen-go/ogen/cmd/ogen@v1.24.0'

export const clients: Client[] = [
  {
    name: 'openapi-fetch',
    tools: [],
    fetch: [],
    // Its types are those of the service, which `npm run check` compiles.
    steps: [[process.execPath, 'check.ts']]
  },
  {
    name: 'hey-api',
    tools: ['npm'],
    fetch: [['npm', 'install', '--no-audit', '--no-fund']],
    steps: [
      ['npx', 'openapi-ts', '--input', contract],
      ['npx', 'tsc'],
      [process.execPath, 'check.js']
    ]
  },
  {
    name: 'openapi-python-client',
    tools: ['python3'],
    fetch: [
      ['python3', '-m', 'venv', '.venv'],
      ['.venv/bin/pip', 'install', '--quiet', 'openapi-python-client==0.29.1']
    ],
    steps: [
      ['.venv/bin/openapi-python-client', 'generate', '--path', contract, '--meta', 'none',
        '--output-path', 'employee_management_api_client'],
      ['.venv/bin/python', 'check.py']
    ]
  },
  {
    name: 'oapi-codegen',
    tools: ['go'],
    fetch: [['go', 'run', oapiCodegen, '-version']],
    steps: [
      ['mkdir', 'people'],
      ['go', 'run', oapiCodegen, '-generate', 'types,client', '-package', 'people', '-o', 'people/people.go', contract],
      ['go', 'mod', 'tidy'],
      ['go', 'run', '.']
    ]
  },
  {
    name: 'ogen',
    tools: ['go'],
    fetch: [['go', 'run', ogen, '-version']],
    steps: [
      ['go', 'run', ogen, '--target', 'people', '--package', 'people', '--config', 'ogen.yml', contract],
      ['go', 'mod', 'tidy'],
      ['go', 'run', '.']
    ]
  },
  {
    name: 'openapi-generator-java',
    tools: ['java', 'mvn'],
    fetch: [openApiGenerator],
    steps: [
      generate('java', '.', 'apiPackage=people.api,modelPackage=people.model,invokerPackage=people'),
      ['mvn', '--batch-mode', '--quiet', '-Dmaven.test.skip', 'compile', 'exec:java', '-Dexec.mainClass=Check']
    ]
  },
  {
    name: 'openapi-generator-rust',
    tools: ['cargo', 'java', 'mvn'],
    fetch: [openApiGenerator],
    steps: [generate('rust', 'people', 'packageName=people'), ['cargo', 'run', '--quiet']]
  }
]

/** Runs OpenAPI Generator. */
function generate (language: string, folder: string, properties: string): Command {
  return ['java', '-jar', 'generator/openapi-generator-cli.jar', 'generate', '-g', language, '-i', contract,
    '-o', folder, '--additional-properties', properties]
}
