import type { components, operations } from '../../generated/openapi.ts'

type Schemas = components['schemas']

/** A response whose enumerations may have values that a later version of the service adds. */
type Open<Value> = Value extends string
  ? string extends Value ? Value : Value | (string & Record<never, never>)
  : Value extends readonly (infer Item)[]
    ? Open<Item>[]
    : Value extends object ? { [Name in keyof Value]: Open<Value[Name]> } : Value

/** The service assigns the `id`, and refuses a request that has it, such as an employee from a response. */
interface Unassigned { id?: never }

export type Employee = Schemas['Employee']
export type EmployeeCreate = Schemas['EmployeeCreate'] & Unassigned
export type EmployeeReplacement = Schemas['EmployeeReplacement'] & Unassigned
export type EmployeeUpdate = Schemas['EmployeeUpdate'] & Unassigned
export type EmployeeRow = Schemas['EmployeeRow']
export type EmployeeChange = Open<Schemas['EmployeeChange']>
export type EmployeeHistoryEntry = Open<Schemas['EmployeeHistoryEntry']>
export type ImportReport = Open<Schemas['ImportReport']>
export type Account = Schemas['Account']
export type UserCreate = Schemas['UserCreate']
export type UserUpdate = Schemas['UserUpdate']
export type PasswordChange = Schemas['PasswordChange']
export type TemporaryPassword = Schemas['TemporaryPassword']
export type AuditEntry = Open<Schemas['AuditEntry']>
export type TokenPair = Open<Schemas['TokenPair']>

type Parameters<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>

/** The query parameters of an operation. A parameter that is undefined is left out. */
export type QueryOf<Id extends keyof operations> = {
  [Name in keyof Parameters<Id>]: Parameters<Id>[Name] | undefined
}

type NameOf<Schema> = Schema extends { type: `/problems/${infer Name}` } ? Name : never

/** The name of a problem type of the contract, such as `employee-exists`. */
export type ProblemName = NameOf<Schemas[keyof Schemas]>

/** The problem document of a type of the contract. The members of other types are not known. */
export type ProblemDocument<Name extends string> = Name extends ProblemName
  ? Extract<Schemas[keyof Schemas], { type: `/problems/${Name}` }>
  : Record<string, unknown>

export type InvalidField = Open<Schemas['InvalidField']>
export type RowError = Schemas['RowError']

/** An error of a request (`in` says in which part) or of a file (`line` says on which line), with a sentence. */
export type Violation = Partial<InvalidField & RowError> & Pick<RowError, 'pointer' | 'message'>
