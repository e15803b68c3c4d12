import { document, source } from '../../contract/document.ts'
import type { HandlersFor } from '../handler.ts'
import { requireReady } from '../server/readiness.ts'

export const service = {
  async getWelcome () {
    return { status: 200, body: { message: 'Welcome to the Employee Management API.' } }
  },

  async getLiveness () {
    return { status: 200, body: { status: 'ok' } }
  },

  async getReadiness (_input, context) {
    await requireReady(context)
    return { status: 200, body: { status: 'ok' } }
  },

  async getContractJson () {
    return { status: 200, body: document }
  },

  async getContractYaml () {
    return { status: 200, body: source }
  }
} satisfies HandlersFor<'service'>
