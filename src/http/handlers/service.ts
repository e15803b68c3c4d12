import type { HandlersFor } from '../handler.ts'
import { cacheable, revalidated } from '../messages/documents.ts'
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

  async getContractJson ({ headers }, { contract }) {
    return cacheable(contract.document, headers['If-None-Match'], revalidated, contract.tags.document)
  },

  async getContract30Json ({ headers }, { contract }) {
    return cacheable(contract.document30, headers['If-None-Match'], revalidated, contract.tags.document30)
  },

  async getContractYaml ({ headers }, { contract }) {
    return cacheable(contract.source, headers['If-None-Match'], revalidated, contract.tags.source)
  }
} satisfies HandlersFor<'service'>
