import type { Load } from './load.ts'
import { directorySize } from './database.ts'
import { password, type Subject } from './subjects.ts'

/** Requests that are measured, for each server that answers them. */
export interface Workload {
  name: string
  connections: number
  kind: Load['kind'] | 'import' | 'export'
  /** The path of a list, which may be another for the service. */
  path?: (subject: Subject, token: string) => Promise<string>
  /** Whether the baselines do not have it. */
  serviceOnly?: true
  /** Whether it is in the short run. */
  quick?: true
  /** What is sent at the same time, and not counted. */
  beside?: Omit<Load, 'seconds'>
}

/** A city with some hundred employees, and the part of a city that ten thousands have. */
const [rare, common] = ['Inverness', 'on']
const deep = 0.9 * directorySize

export const workloads: Workload[] = [
  { name: 'GET one', connections: 1, kind: 'get', quick: true },
  { name: 'GET one', connections: 4, kind: 'get' },
  { name: 'GET one', connections: 32, kind: 'get', quick: true },
  { name: 'GET one', connections: 128, kind: 'get' },
  { name: 'list of 100', connections: 32, kind: 'list', path: async () => '/employees?limit=100', quick: true },
  { name: 'rare filter', connections: 8, kind: 'list', path: async () => `/employees?city=${rare}` },
  { name: 'common filter', connections: 8, kind: 'list', path: async () => `/employees?city=${common}` },
  { name: 'page at 900,000', connections: 8, kind: 'list', path: deepPage },
  { name: 'create', connections: 32, kind: 'create', quick: true },
  { name: 'PATCH', connections: 32, kind: 'patch', quick: true },
  {
    name: 'GET one during logins',
    connections: 8,
    kind: 'get',
    serviceOnly: true,
    beside: { kind: 'login', path: `username=admin&password=${encodeURIComponent(password)}`, connections: 2 }
  },
  { name: 'import, rows', connections: 1, kind: 'import', serviceOnly: true },
  { name: 'export, rows', connections: 1, kind: 'export', serviceOnly: true }
]

/** The page after many employees: by the cursor of the service, by offset elsewhere. */
async function deepPage ({ url, isService }: Subject, token: string): Promise<string> {
  const path = `/employees?limit=100&offset=${deep}`
  if (!isService) return path
  const response = await fetch(url + path, { headers: { authorization: `Bearer ${token}` } })
  const next = /<([^>]+)>; rel="?next/.exec(response.headers.get('link') ?? '')?.[1]
  if (next === undefined) throw new Error('The service does not link to a next page')
  return next
}
