// Generated from openapi.yaml by `npm run generate`. Do not edit.

/** Every operation of the contract. `security` is null where anyone may call. */
export const operations = {
  getWelcome: {
    tag: 'service',
    method: 'GET',
    path: '/',
    security: null,
    defaults: {}
  },
  getContractJson: {
    tag: 'service',
    method: 'GET',
    path: '/openapi.json',
    security: null,
    defaults: {}
  },
  getContractYaml: {
    tag: 'service',
    method: 'GET',
    path: '/openapi.yaml',
    security: null,
    defaults: {}
  },
  issueToken: {
    tag: 'auth',
    method: 'POST',
    path: '/auth/token',
    security: null,
    defaults: {}
  },
  registerUser: {
    tag: 'auth',
    method: 'POST',
    path: '/auth/register',
    security: null,
    defaults: {}
  },
  listUsers: {
    tag: 'users',
    method: 'GET',
    path: '/users',
    security: { scheme: 'oauth2', scopes: ['users:read'] },
    defaults: { offset: 0, limit: 100 }
  },
  listEmployees: {
    tag: 'employees',
    method: 'GET',
    path: '/employees',
    security: { scheme: 'oauth2', scopes: ['employees:read'] },
    defaults: { offset: 0, limit: 100, sort_by: 'emp_id', order: 'asc' }
  },
  createEmployee: {
    tag: 'employees',
    method: 'POST',
    path: '/employees',
    security: { scheme: 'oauth2', scopes: ['employees:write'] },
    defaults: {}
  },
  getEmployee: {
    tag: 'employees',
    method: 'GET',
    path: '/employees/{emp_id}',
    security: { scheme: 'oauth2', scopes: ['employees:read'] },
    defaults: {}
  },
  deleteEmployee: {
    tag: 'employees',
    method: 'DELETE',
    path: '/employees/{emp_id}',
    security: { scheme: 'oauth2', scopes: ['employees:write'] },
    defaults: {}
  },
  updateEmployee: {
    tag: 'employees',
    method: 'PATCH',
    path: '/employees/{emp_id}',
    security: { scheme: 'oauth2', scopes: ['employees:write'] },
    defaults: {}
  }
} as const

export const securitySchemes = ['oauth2'] as const

export const scopes = ['employees:read', 'employees:write', 'users:read'] as const
