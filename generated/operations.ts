// Generated from openapi.yaml by `npm run generate`. Do not edit.

/** The operations of the contract. `security` is null without a token, `streams` where no body is a stream. */
export const operations = {
  getWelcome: {
    tag: 'service',
    method: 'GET',
    path: '/',
    security: null,
    streams: null,
    defaults: {}
  },
  getLiveness: {
    tag: 'service',
    method: 'GET',
    path: '/health/live',
    security: null,
    streams: null,
    defaults: {}
  },
  getReadiness: {
    tag: 'service',
    method: 'GET',
    path: '/health/ready',
    security: null,
    streams: null,
    defaults: {}
  },
  getContractJson: {
    tag: 'service',
    method: 'GET',
    path: '/openapi.json',
    security: null,
    streams: null,
    defaults: {}
  },
  getContract30Json: {
    tag: 'service',
    method: 'GET',
    path: '/openapi-3.0.json',
    security: null,
    streams: null,
    defaults: {}
  },
  getContractYaml: {
    tag: 'service',
    method: 'GET',
    path: '/openapi.yaml',
    security: null,
    streams: null,
    defaults: {}
  },
  getJwks: {
    tag: 'auth',
    method: 'GET',
    path: '/.well-known/jwks.json',
    security: null,
    streams: null,
    defaults: {}
  },
  getServerMetadata: {
    tag: 'auth',
    method: 'GET',
    path: '/.well-known/oauth-authorization-server',
    security: null,
    streams: null,
    defaults: {}
  },
  issueToken: {
    tag: 'auth',
    method: 'POST',
    path: '/auth/token',
    security: null,
    streams: null,
    defaults: {}
  },
  revokeToken: {
    tag: 'auth',
    method: 'POST',
    path: '/auth/revoke',
    security: null,
    streams: null,
    defaults: {}
  },
  registerUser: {
    tag: 'auth',
    method: 'POST',
    path: '/auth/register',
    security: null,
    streams: null,
    defaults: {}
  },
  listUsers: {
    tag: 'users',
    method: 'GET',
    path: '/users',
    security: { scheme: 'oauth2', scopes: ['users:read'] },
    streams: null,
    defaults: { offset: 0, limit: 100 }
  },
  getCurrentUser: {
    tag: 'users',
    method: 'GET',
    path: '/users/me',
    security: { scheme: 'oauth2', scopes: ['account:read'] },
    streams: null,
    defaults: {}
  },
  deleteCurrentUser: {
    tag: 'users',
    method: 'DELETE',
    path: '/users/me',
    security: { scheme: 'oauth2', scopes: ['account:write'] },
    streams: null,
    defaults: {}
  },
  changePassword: {
    tag: 'users',
    method: 'PUT',
    path: '/users/me/password',
    security: { scheme: 'oauth2', scopes: ['account:password'] },
    streams: null,
    defaults: {}
  },
  getUser: {
    tag: 'users',
    method: 'GET',
    path: '/users/{id}',
    security: { scheme: 'oauth2', scopes: ['users:read'] },
    streams: null,
    defaults: {}
  },
  deleteUser: {
    tag: 'users',
    method: 'DELETE',
    path: '/users/{id}',
    security: { scheme: 'oauth2', scopes: ['users:write'] },
    streams: null,
    defaults: {}
  },
  updateUser: {
    tag: 'users',
    method: 'PATCH',
    path: '/users/{id}',
    security: { scheme: 'oauth2', scopes: ['users:write'] },
    streams: null,
    defaults: {}
  },
  resetUserPassword: {
    tag: 'users',
    method: 'POST',
    path: '/users/{id}/password-reset',
    security: { scheme: 'oauth2', scopes: ['users:write'] },
    streams: null,
    defaults: {}
  },
  revokeUserSessions: {
    tag: 'users',
    method: 'DELETE',
    path: '/users/{id}/sessions',
    security: { scheme: 'oauth2', scopes: ['users:write'] },
    streams: null,
    defaults: {}
  },
  listAuditEntries: {
    tag: 'audit',
    method: 'GET',
    path: '/audit',
    security: { scheme: 'oauth2', scopes: ['audit:read'] },
    streams: null,
    defaults: { limit: 100 }
  },
  listEmployees: {
    tag: 'employees',
    method: 'GET',
    path: '/employees',
    security: { scheme: 'oauth2', scopes: ['employees:read'] },
    streams: null,
    defaults: { offset: 0, limit: 100, sort_by: 'emp_id', order: 'asc' }
  },
  createEmployee: {
    tag: 'employees',
    method: 'POST',
    path: '/employees',
    security: { scheme: 'oauth2', scopes: ['employees:write'] },
    streams: null,
    defaults: {}
  },
  listEmployeeChanges: {
    tag: 'employees',
    method: 'GET',
    path: '/employees/changes',
    security: { scheme: 'oauth2', scopes: ['audit:read'] },
    streams: null,
    defaults: { cursor: '0', limit: 100 }
  },
  importEmployees: {
    tag: 'employees',
    method: 'POST',
    path: '/employees/import',
    security: { scheme: 'oauth2', scopes: ['employees:write'] },
    streams: 'in',
    defaults: { mode: 'atomic', on_conflict: 'error', dry_run: false, raw: false }
  },
  exportEmployees: {
    tag: 'employees',
    method: 'GET',
    path: '/employees/export',
    security: { scheme: 'oauth2', scopes: ['employees:read'] },
    streams: 'out',
    defaults: { raw: false, bom: false, sort_by: 'emp_id', order: 'asc' }
  },
  getEmployee: {
    tag: 'employees',
    method: 'GET',
    path: '/employees/{emp_id}',
    security: { scheme: 'oauth2', scopes: ['employees:read'] },
    streams: null,
    defaults: {}
  },
  replaceEmployee: {
    tag: 'employees',
    method: 'PUT',
    path: '/employees/{emp_id}',
    security: { scheme: 'oauth2', scopes: ['employees:write'] },
    streams: null,
    defaults: {}
  },
  deleteEmployee: {
    tag: 'employees',
    method: 'DELETE',
    path: '/employees/{emp_id}',
    security: { scheme: 'oauth2', scopes: ['employees:write'] },
    streams: null,
    defaults: {}
  },
  updateEmployee: {
    tag: 'employees',
    method: 'PATCH',
    path: '/employees/{emp_id}',
    security: { scheme: 'oauth2', scopes: ['employees:write'] },
    streams: null,
    defaults: {}
  },
  listEmployeeHistory: {
    tag: 'employees',
    method: 'GET',
    path: '/employees/{emp_id}/history',
    security: { scheme: 'oauth2', scopes: ['audit:read'] },
    streams: null,
    defaults: { limit: 100 }
  }
} as const

export const securitySchemes = ['oauth2'] as const

export const scopes = ['employees:read', 'employees:write', 'account:read', 'account:write', 'account:password', 'users:read', 'users:write', 'audit:read'] as const
