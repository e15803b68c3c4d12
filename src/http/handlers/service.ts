import { document, source } from '../../contract/document.ts'
import type { HandlersFor } from '../handler.ts'

export const service = {
  async getWelcome () {
    return { status: 200, body: { message: 'Welcome to the Employee Management API.' } }
  },

  async getContractJson () {
    return { status: 200, body: document }
  },

  async getContractYaml () {
    return { status: 200, body: source }
  }
} satisfies HandlersFor<'service'>
