/* global SwaggerUIBundle, document, location */

// Extends Swagger UI: it fits a phone, renews the access token before it expires, and asks for a login when the service
// refuses the token. Tokens stay in the memory of the page.

'use strict'

{
  const scheme = 'oauth2'
  /** How long before its expiry an access token is renewed, in milliseconds. */
  const marginMs = 30_000
  let system
  let expiresAt = Infinity
  let renewal

  const viewport = document.createElement('meta')
  viewport.name = 'viewport'
  viewport.content = 'width=device-width, initial-scale=1'
  document.head.append(viewport)

  const currentLogin = () => system.authSelectors.authorized().get(scheme)?.toJS()

  /** Notes the expiry of each access token that Swagger UI receives. */
  const expiryPlugin = () => ({
    statePlugins: {
      auth: {
        wrapActions: {
          authorizeOauth2: (authorize) => (login) => {
            expiresAt = Date.now() + 1_000 * login.token.expires_in
            return authorize(login)
          }
        }
      }
    }
  })

  async function renewBeforeExpiry (request) {
    if (request.headers.Authorization === undefined || Date.now() < expiresAt - marginMs) return request
    // Requests that are sent at once wait for one renewal: a refresh token works once.
    renewal ??= renew(currentLogin()).finally(() => { renewal = undefined })
    await renewal
    request.headers.Authorization = `Bearer ${currentLogin()?.token.access_token}`
    return request
  }

  /** Exchanges the refresh token for the next pair of tokens. If it is refused, the next response ends the login. */
  async function renew ({ token, ...auth }) {
    const url = new URL(auth.schema.tokenUrl, new URL(system.specSelectors.url(), location.href))
    const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token.refresh_token })
    const response = await fetch(url, { method: 'POST', body })
    if (response.ok) system.authActions.authorizeOauth2({ auth, token: await response.json() })
  }

  function endRefusedLogin (response) {
    if (response.status !== 401 || currentLogin() === undefined) return response
    system.authActions.logout([scheme])
    system.authActions.showDefinitions(system.authSelectors.definitionsToAuthorize())
    return response
  }

  const createSwaggerUi = SwaggerUIBundle
  globalThis.SwaggerUIBundle = Object.assign((config) => {
    const ui = createSwaggerUi({
      ...config,
      plugins: [...config.plugins, expiryPlugin],
      requestInterceptor: renewBeforeExpiry,
      responseInterceptor: endRefusedLogin
    })
    system = ui.getSystem()
    return ui
  }, createSwaggerUi)
}
