import { logIn, register } from '../../domain/auth.ts'
import type { HandlersFor } from '../handler.ts'

export const auth = {
  async issueToken ({ body }, context) {
    const { token, scopes } = await logIn(context, body)
    return {
      status: 200,
      headers: { 'Cache-Control': 'no-store' },
      body: {
        access_token: token,
        token_type: 'bearer',
        expires_in: context.tokens.ttlSeconds,
        scope: scopes.join(' ')
      }
    }
  },

  async registerUser ({ body }, context) {
    return { status: 201, body: await register(context, body) }
  }
} satisfies HandlersFor<'auth'>
