import {
  type Document, type Located, locate, type MediaType, type Method, operationsOf, type Responses, rootOf, type Schema
} from './document.ts'

/** An operation that can be answered with a problem. */
export interface ProblemSource { id: string, tag: string, method: Method, path: string, summary: string }

/** A type of problems, as the contract describes it. The texts are Markdown. */
export interface ProblemType {
  /** A relative URI, such as `/problems/employee-exists`. */
  type: string
  title: string
  status: number
  /** What happened. */
  description: string
  /** What a client can do. */
  remedy: string
  /** A problem document. */
  example: object
  operations: ProblemSource[]
}

/** A problem document in the contract. */
interface Example { type?: string, title?: string, status?: number }

/** The types and the examples of the problems that an operation can be answered with. */
interface Answers { types: Set<string>, examples: Example[], source: ProblemSource }

/** The types of problems in a contract, in the order of their names. */
export function problemTypes (contract: Document): ProblemType[] {
  const root = rootOf(contract)
  const answers = operationsOf(contract).map(({ path, method, operation }): Answers => {
    const { operationId: id, tags, summary = '' } = operation
    const source = { id, tag: String(tags[0]), method, path, summary }
    return { ...answersOf(locate<Responses>(['paths', path, method, 'responses'], root)), source }
  })
  const examples = answers.flatMap(({ examples }) => examples)
  return describedSchemas(contract).map(({ description = '', 'x-remedy': remedy, ...schema }) => {
    const type = typeOf(schema)
    const example = examples.find((example) => example.type === type) ?? {}
    const { title = '', status = 0 } = example
    const operations = answers.filter(({ types }) => types.has(type)).map(({ source }) => source)
    return { type, title, status, description, remedy, example, operations }
  }).toSorted((one, other) => one.type < other.type ? -1 : 1)
}

/** A sentence about each type of problems that has no remedy or no example. */
export function undescribedProblems (contract: Document): string[] {
  const described = new Map(problemTypes(contract).map((problem) => [problem.type, problem]))
  const declared = new Set(Object.values(contract.components.schemas).map(typeOf).filter((type) => type !== ''))
  return [...declared].flatMap((type) => {
    const problem = described.get(type)
    if (problem === undefined) return [`${type} has no x-remedy`]
    return problem.title === '' ? [`${type} has no example`] : []
  })
}

type DescribedSchema = Schema & { 'x-remedy': string }

/** The schemas of problems that say what a client can do. Of several for one type, only one does. */
function describedSchemas ({ components: { schemas } }: Document): DescribedSchema[] {
  return Object.values(schemas).filter((schema): schema is DescribedSchema => 'x-remedy' in schema)
}

/** The problem type of a schema; empty for any other schema. */
function typeOf (schema: Schema): string {
  const { enum: values = [] } = (schema.properties?.['type'] ?? {}) as Schema
  const [value] = values
  return typeof value === 'string' && value.startsWith('/problems/') ? value : ''
}

function answersOf (responses: Located<Responses>): Omit<Answers, 'source'> {
  const contents = Object.keys(responses.value).flatMap((status) => {
    const content = locate<Record<string, unknown> | undefined>([status, 'content'], responses)
    return content.value?.['application/problem+json'] === undefined
      ? []
      : [locate<MediaType>(['application/problem+json'], content)]
  })
  return { types: new Set(contents.flatMap(typesOf)), examples: contents.flatMap(examplesOf) }
}

function typesOf (content: Located<MediaType>): string[] {
  const schema = locate<Schema>(['schema'], content)
  const members = schema.value.oneOf?.map((_, index) => locate<Schema>(['oneOf', index], schema).value)
  return (members ?? [schema.value]).map(typeOf)
}

function examplesOf (content: Located<MediaType>): Example[] {
  const names = Object.keys(content.value.examples ?? {})
  return names.map((name) => locate<{ value: Example }>(['examples', name], content).value.value)
}
