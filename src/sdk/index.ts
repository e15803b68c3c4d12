export { createClient, type Client, type Methods } from './client.ts'
export { browserSession, memorySession } from './connection/session.ts'
export { isProblem, Problem } from './problem.ts'
export type * from './types.ts'
