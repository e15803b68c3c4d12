import { existsSync } from 'node:fs'

/** The path of Chromium: the one that CHROMIUM names, or that of the system; undefined if there is none. */
export const chromium = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome']
  .find((path) => path !== undefined && existsSync(path))
