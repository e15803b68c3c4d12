import { type Document, locate, operationsOf, rootOf } from '../../../contract/document.ts'
import { problemTypes } from '../../../contract/problems.ts'
import { operationText } from './operations.ts'
import { responseText, sharedResponses } from './responses.ts'
import { memberList, oneLine, typeText } from './schemas.ts'

/** The contract as Markdown: its conventions, operations, schemas and problems, for readers without a JSON parser. */
export function contractMarkdown (contract: Document): string {
  const { info, tags, components: { schemas, securitySchemes } } = contract
  const shared = sharedResponses(contract)
  const groups = tags.map(({ name, description = '' }) => [
    `## Operations: ${name}\n`,
    `${description}\n`,
    ...operationsOf(contract).filter(({ operation }) => operation.tags.includes(name))
      .map(({ path, method }) => operationText(contract, path, method, shared))
  ].join('\n'))
  const scopes = Object.values(securitySchemes).flatMap(({ flows }) => Object.entries(flows.password.scopes))
  return [
    `# ${info.title} ${info.version}\n`,
    `${conventions(info.description)}\n`,
    '## Scopes\n',
    ...scopes.map(([name, description]) => `- \`${name}\`: ${description}`),
    '',
    ...groups,
    '## Shared responses\n',
    ...[...shared].map((name) =>
      `- ${name}: ${responseText(locate(['components', 'responses', name], rootOf(contract)))}`),
    '',
    '## Problems\n',
    'Problems with a type of their own. Each type is also the path of a page.\n',
    ...problemTypes(contract).map(problemText),
    '## Schemas\n',
    ...Object.entries(schemas).map(([name, schema]) => schemaText(name, schema))
  ].join('\n')
}

/** The description of the contract without the HTML that folds parts of it. */
function conventions (description = ''): string {
  return description.replace(/<summary>(.*)<\/summary>/g, '## $1').replace(/<\/?details>\n?/g, '').trim()
}

function problemText (problem: ReturnType<typeof problemTypes>[number]): string {
  const { type, title, status, description, remedy, example } = problem
  return [
    `### ${type}\n`,
    `${status}, ${title}. ${oneLine(description)} What to do: ${oneLine(remedy)}\n`,
    `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\`\n`
  ].join('\n')
}

function schemaText (name: string, schema: Document['components']['schemas'][string]): string {
  const { description } = schema
  const members = memberList(schema)
  return [
    `### ${name}\n`,
    ...description === undefined ? [] : [`${description.trim()}\n`],
    members === '' ? `Type: ${typeText(schema)}\n` : members
  ].join('\n')
}
