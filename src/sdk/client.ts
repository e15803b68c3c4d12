import { connect, type ClientOptions } from './connection/connect.ts'
import type { Connection } from './connection/authentication.ts'
import type { Send } from './connection/transport.ts'
import { account } from './methods/account.ts'
import { audit } from './methods/audit.ts'
import { employees } from './methods/employees.ts'
import { users } from './methods/users.ts'

/** Functions without their first argument. */
export type Methods<Functions> = {
  [Name in keyof Functions]: Functions[Name] extends (send: Send, ...rest: infer Rest) => infer Result
    ? (...rest: Rest) => Result
    : never
}

/** A client of the service. */
export interface Client extends Connection {
  /** The directory of employees. */
  employees: Methods<typeof employees>
  /** The account of the login. */
  account: Methods<typeof account>
  /** All accounts, for administrators. */
  users: Methods<typeof users>
  /** The audit of accounts, for administrators. */
  audit: Methods<typeof audit>
}

/** Creates a client of the service at an address. No request is sent yet. */
export function createClient (options: ClientOptions): Client {
  const connection = connect(options)
  const bind = <Functions extends object>(functions: Functions) => methodsOf(functions, connection.send)
  return { ...connection, employees: bind(employees), account: bind(account), users: bind(users), audit: bind(audit) }
}

function methodsOf<Functions extends object> (functions: Functions, send: Send): Methods<Functions> {
  const methods = Object.entries(functions).map(([name, call]) => [name, call.bind(undefined, send)])
  return Object.fromEntries(methods)
}
