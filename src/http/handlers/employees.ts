import { addEmployee, changeEmployee, getEmployee, listEmployees, removeEmployee } from '../../domain/employees.ts'
import type { HandlersFor } from '../handler.ts'

export const employees = {
  async listEmployees ({ query }, { db }) {
    return { status: 200, body: await listEmployees(db, query) }
  },

  async createEmployee ({ body }, { db }) {
    const employee = await addEmployee(db, body)
    return { status: 201, headers: { Location: `/employees/${employee.emp_id}` }, body: employee }
  },

  async getEmployee ({ path }, { db }) {
    return { status: 200, body: await getEmployee(db, path.emp_id) }
  },

  async updateEmployee ({ path, body }, { db }) {
    return { status: 200, body: await changeEmployee(db, path.emp_id, body) }
  },

  async deleteEmployee ({ path }, { db }) {
    await removeEmployee(db, path.emp_id)
    return { status: 204 }
  }
} satisfies HandlersFor<'employees'>
