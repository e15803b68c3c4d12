import { ConfigError, loadConfig } from '../../src/config/config.ts'

/** A secret that is long enough for every algorithm. */
export const goodSecret = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0'

/** The problems of an environment. */
export function problems (env: Record<string, string | undefined>): string[] {
  try {
    loadConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}
