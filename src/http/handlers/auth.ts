import { logIn } from '../../domain/auth/login.ts'
import { refresh, revoke } from '../../domain/auth/sessions.ts'
import { register } from '../../domain/users/registration.ts'
import type { HandlersFor } from '../handler.ts'
import { cacheable, cachedBriefly } from '../messages/documents.ts'
import { serverMetadata } from '../server-metadata.ts'

export const auth = {
  async getJwks ({ headers }, { tokens }) {
    return cacheable({ keys: [...tokens.publicKeys] }, headers['If-None-Match'], cachedBriefly)
  },

  async getServerMetadata ({ headers }, context) {
    return cacheable(serverMetadata(context), headers['If-None-Match'], cachedBriefly)
  },

  async issueToken ({ body }, context) {
    const grant = body.grant_type === 'refresh_token' ? refresh : logIn
    const { accessToken, refreshToken, scopes } = await grant(context, context.requester, body)
    return {
      status: 200,
      headers: { 'Cache-Control': 'no-store' },
      body: {
        access_token: accessToken,
        token_type: 'bearer',
        expires_in: context.tokens.ttlSeconds,
        refresh_token: refreshToken,
        scope: scopes.join(' ')
      }
    }
  },

  async revokeToken ({ body }, context) {
    await revoke(context, context.requester, body.token)
    return { status: 200 }
  },

  async registerUser ({ body }, context) {
    return { status: 201, body: await register(context, context.requester, body) }
  }
} satisfies HandlersFor<'auth'>
