import { type Located, locate, parametersOf, rootOf } from '../../src/contract/document.ts'

/** A change of the contract, and whether it breaks clients of the version before. */
export interface Case {
  name: string
  isBreaking: boolean
  change: (contract: Located<unknown>) => void
}

type Members = Record<string, unknown>

/** The object at a path of the contract, beyond references. */
function at (contract: Located<unknown>, ...path: string[]): Members {
  return locate<Members>(path, contract).value
}

const schema = (contract: Located<unknown>, ...path: string[]) => at(contract, 'components', 'schemas', ...path)
const operation = (contract: Located<unknown>, path: string, method: string) => at(contract, 'paths', path, method)
const list = (contract: Located<unknown>) => operation(contract, '/employees', 'get')

/** A parameter of the operation that lists employees. */
function parameter (contract: Located<unknown>, name: string): Members & { schema: Members } {
  const found = parametersOf('/employees', 'get', contract).find(({ value }) => value.name === name)
  if (found === undefined) throw new Error(`There is no parameter ${name}`)
  return found.value as unknown as Members & { schema: Members }
}

export const cases: Case[] = [
  {
    name: 'an operation is removed',
    isBreaking: true,
    change: (contract) => { delete at(contract, 'paths', '/employees/{emp_id}')['delete'] }
  },
  {
    name: 'an operation gets another operationId',
    isBreaking: true,
    change: (contract) => { list(contract)['operationId'] = 'findEmployees' }
  },
  {
    name: 'an operation without security requires a token',
    isBreaking: true,
    change: (contract) => { operation(contract, '/', 'get')['security'] = [{ oauth2: ['employees:read'] }] }
  },
  {
    name: 'an operation requires another scope',
    isBreaking: true,
    change: (contract) => { list(contract)['security'] = [{ oauth2: ['employees:write'] }] }
  },
  {
    name: 'a status of success is removed',
    isBreaking: true,
    change: (contract) => { delete at(contract, 'paths', '/employees/{emp_id}', 'put', 'responses')['201'] }
  },
  {
    name: 'a header of a response is removed',
    isBreaking: true,
    change: (contract) => { delete at(contract, 'paths', '/employees', 'get', 'responses', '200', 'headers')['Link'] }
  },
  {
    name: 'a media type of a request is removed',
    isBreaking: true,
    change: (contract) => {
      const patch = operation(contract, '/employees/{emp_id}', 'patch')['requestBody'] as { content: Members }
      delete patch.content['application/merge-patch+json']
    }
  },
  {
    name: 'a media type of a response is removed',
    isBreaking: true,
    change: (contract) => {
      delete at(contract, 'paths', '/employees/export', 'get', 'responses', '200', 'content')['application/x-ndjson']
    }
  },
  {
    name: 'a parameter is removed',
    isBreaking: true,
    change: (contract) => {
      const parameters = list(contract)['parameters'] as unknown[]
      list(contract)['parameters'] = parameters.filter((_, index) =>
        parametersOf('/employees', 'get', contract)[index]?.value.name !== 'count')
    }
  },
  {
    name: 'a parameter gets fewer values',
    isBreaking: true,
    change: (contract) => { parameter(contract, 'sort_by').schema['enum'] = ['emp_id', 'city'] }
  },
  {
    name: 'a parameter gets a lower maximum',
    isBreaking: true,
    change: (contract) => { parameter(contract, 'limit').schema['maximum'] = 500 }
  },
  {
    name: 'a parameter becomes required',
    isBreaking: true,
    change: (contract) => { parameter(contract, 'city')['required'] = true }
  },
  {
    name: 'a request needs a new property',
    isBreaking: true,
    change: (contract) => {
      const create = schema(contract, 'EmployeeCreate')
      create['required'] = ['emp_id', 'emp_name', 'emp_dob', 'city', 'country', 'team']
      schema(contract, 'EmployeeCreate', 'properties')['team'] = { type: 'string' }
    }
  },
  {
    name: 'a property of requests is removed',
    isBreaking: true,
    change: (contract) => { delete schema(contract, 'EmployeeUpdate', 'properties')['city'] }
  },
  {
    name: 'a text of requests gets a lower maximum length',
    isBreaking: true,
    change: (contract) => { schema(contract, 'EmpName')['maxLength'] = 100 }
  },
  {
    name: 'a property of requests gets another type',
    isBreaking: true,
    change: (contract) => { schema(contract, 'EmpId')['type'] = 'string' }
  },
  {
    name: 'a property of responses is removed',
    isBreaking: true,
    change: (contract) => {
      schema(contract, 'Employee')['required'] = ['id', 'emp_id', 'emp_name', 'emp_dob', 'country']
      delete schema(contract, 'Employee', 'properties')['city']
    }
  },
  {
    name: 'a property of responses becomes optional',
    isBreaking: true,
    change: (contract) => {
      schema(contract, 'Employee')['required'] = ['id', 'emp_id', 'emp_name', 'emp_dob', 'country']
    }
  },
  {
    name: 'a property of responses may be null',
    isBreaking: true,
    change: (contract) => { schema(contract, 'Account', 'properties', 'disabled')['type'] = ['boolean', 'null'] }
  },
  {
    name: 'a parameter is added',
    isBreaking: false,
    change: (contract) => {
      (list(contract)['parameters'] as unknown[]).push({
        name: 'team', in: 'query', description: 'Only employees of this team.', schema: { type: 'string' }
      })
    }
  },
  {
    name: 'an operation is added',
    isBreaking: false,
    change: (contract) => {
      const { get } = at(contract, 'paths', '/') as { get: Members }
      at(contract, 'paths')['/teams'] = { get: { ...get, operationId: 'listTeams' } }
    }
  },
  {
    name: 'an optional property is added to requests',
    isBreaking: false,
    change: (contract) => { schema(contract, 'EmployeeCreate', 'properties')['team'] = { type: 'string' } }
  },
  {
    name: 'a property is added to responses',
    isBreaking: false,
    change: (contract) => {
      const employee = schema(contract, 'Employee')
      employee['required'] = [...employee['required'] as string[], 'team']
      schema(contract, 'Employee', 'properties')['team'] = { type: 'string' }
    }
  },
  {
    name: 'a parameter gets more values',
    isBreaking: false,
    change: (contract) => { (parameter(contract, 'sort_by').schema['enum'] as string[]).push('id') }
  },
  {
    name: 'a text of requests gets a higher maximum length',
    isBreaking: false,
    change: (contract) => { schema(contract, 'EmpName')['maxLength'] = 300 }
  },
  {
    name: 'a property of responses gets more values',
    isBreaking: false,
    change: (contract) => { (schema(contract, 'ChangeAction')['enum'] as string[]).push('merged') }
  },
  {
    name: 'descriptions, examples and extensions change',
    isBreaking: false,
    change: (contract) => {
      Object.assign(schema(contract, 'EmpName'), {
        description: 'A name.', examples: ['Grace Hopper'], 'x-text': false, 'x-new': 1
      })
      operation(contract, '/', 'get')['x-new'] = 1
    }
  },
  {
    name: 'an operation is deprecated',
    isBreaking: false,
    change: (contract) => { operation(contract, '/', 'get')['deprecated'] = true }
  }
]

/** The contract after a change. */
export function changed (contract: object, { change }: Case): object {
  const copy = structuredClone(contract)
  change(rootOf<unknown>(copy))
  return copy
}
