import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`

/** The programs with which the package is tried, as dependencies of npm: the oldest and the newest that it supports. */
const dependencies = {
  esbuild: '0.28.2',
  'node-20': `npm:node-${platform}@20.20.2`,
  'node-22': `npm:node-${platform}@22.23.5`,
  'typescript-newest': 'npm:typescript@7.0.2',
  'typescript-oldest': 'npm:typescript@5.0.4'
}

/** Installs the programs outside of the project, unless they are there already. Returns their folder. */
export function installTools (): string {
  const folder = fileURLToPath(new URL('../../.tap/sdk-tools/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}package.json`, JSON.stringify({ private: true, dependencies }))
  // No script of these packages runs: what they need is in them.
  spawnSync('npm', ['install', '--ignore-scripts', '--prefer-offline', '--loglevel=silent'], {
    cwd: folder, shell: process.platform === 'win32'
  })
  const missing = Object.keys(dependencies).filter((name) => !existsSync(`${folder}node_modules/${name}`))
  if (missing.length > 0) console.log(`npm cannot install ${missing.join(', ')}: their tests are skipped.`)
  return `${folder}node_modules`
}
