/**
 * The reasons of status codes. An `import` of `node:http` would read all members of the module, and thereby load its
 * WebSocket.
 */
export const { STATUS_CODES } = process.getBuiltinModule('node:http')
