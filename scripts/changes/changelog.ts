import type { Change } from './oasdiff.ts'

/** The changes as Markdown: breaking changes first, and one line for the same change of several operations. */
export function changelog (changes: Change[]): string {
  const breaking = changes.filter(({ isBreaking }) => isBreaking)
  const others = changes.filter(({ isBreaking }) => !isBreaking)
  return [...section('Breaking', breaking), ...section('Changed', others)].join('\n')
}

function section (title: string, changes: Change[]): string[] {
  if (changes.length === 0) return []
  const lines = [...Map.groupBy(changes, ({ text }) => text)].map(([text, same]) => {
    const operations = new Set(same.map(({ operationId }) => operationId).filter((id) => id !== undefined))
    return operations.size === 0 ? `- ${text}` : `- ${[...operations].map((id) => `\`${id}\``).join(', ')}: ${text}`
  })
  return [`### ${title}`, '', ...lines, '']
}

/** Whether a version may break clients of another: its major number is higher (Semantic Versioning, section 8). */
export function mayBreak (before: string, after: string): boolean {
  return major(after) > major(before)
}

function major (version: string): number {
  return Number.parseInt(version, 10)
}
