export { listUsers } from '../database/users.ts'
