import type { Handlers } from '../handler.ts'
import { audit } from './audit.ts'
import { auth } from './auth.ts'
import { employees } from './employees.ts'
import { service } from './service.ts'
import { users } from './users.ts'

/** Every operation of the contract. */
export const handlers = { ...service, ...auth, ...users, ...audit, ...employees } satisfies Handlers
