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
  getJwks: {
    tag: 'auth',
    method: 'GET',
    path: '/.well-known/jwks.json',
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
  revokeToken: {
    tag: 'auth',
    method: 'POST',
    path: '/auth/revoke',
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
  getCurrentUser: {
    tag: 'users',
    method: 'GET',
    path: '/users/me',
    security: { scheme: 'oauth2', scopes: ['account:read'] },
    defaults: {}
  },
  deleteCurrentUser: {
    tag: 'users',
    method: 'DELETE',
    path: '/users/me',
    security: { scheme: 'oauth2', scopes: ['account:write'] },
    defaults: {}
  },
  changePassword: {
    tag: 'users',
    method: 'PUT',
    path: '/users/me/password',
    security: { scheme: 'oauth2', scopes: ['account:password'] },
    defaults: {}
  },
  getUser: {
    tag: 'users',
    method: 'GET',
    path: '/users/{id}',
    security: { scheme: 'oauth2', scopes: ['users:read'] },
    defaults: {}
  },
  deleteUser: {
    tag: 'users',
    method: 'DELETE',
    path: '/users/{id}',
    security: { scheme: 'oauth2', scopes: ['users:write'] },
    defaults: {}
  },
  updateUser: {
    tag: 'users',
    method: 'PATCH',
    path: '/users/{id}',
    security: { scheme: 'oauth2', scopes: ['users:write'] },
    defaults: {}
  },
  resetPassword: {
    tag: 'users',
    method: 'POST',
    path: '/users/{id}/password-reset',
    security: { scheme: 'oauth2', scopes: ['users:write'] },
    defaults: {}
  },
  revokeSessions: {
    tag: 'users',
    method: 'DELETE',
    path: '/users/{id}/sessions',
    security: { scheme: 'oauth2', scopes: ['users:write'] },
    defaults: {}
  },
  listAudit: {
    tag: 'audit',
    method: 'GET',
    path: '/audit',
    security: { scheme: 'oauth2', scopes: ['audit:read'] },
    defaults: { limit: 100 }
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
  listEmployeeChanges: {
    tag: 'employees',
    method: 'GET',
    path: '/employees/changes',
    security: { scheme: 'oauth2', scopes: ['audit:read'] },
    defaults: { cursor: 0, limit: 100 }
  },
  getEmployee: {
    tag: 'employees',
    method: 'GET',
    path: '/employees/{emp_id}',
    security: { scheme: 'oauth2', scopes: ['employees:read'] },
    defaults: {}
  },
  replaceEmployee: {
    tag: 'employees',
    method: 'PUT',
    path: '/employees/{emp_id}',
    security: { scheme: 'oauth2', scopes: ['employees:write'] },
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
  },
  getEmployeeHistory: {
    tag: 'employees',
    method: 'GET',
    path: '/employees/{emp_id}/history',
    security: { scheme: 'oauth2', scopes: ['audit:read'] },
    defaults: { limit: 100 }
  }
} as const

export const securitySchemes = ['oauth2'] as const

export const scopes = ['employees:read', 'employees:write', 'account:read', 'account:write', 'account:password', 'users:read', 'users:write', 'audit:read'] as const
