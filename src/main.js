import { enableCompileCache, flushCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// Node.js stores what it compiles, and compiles it faster at the next start. Where the folder cannot be written, and
// for modules that are imported statically from here, it does not. This file is JavaScript, since Node.js would load its
// compiler of TypeScript for it, which takes 14 MB for good.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)))
await import('./process/run.ts')
flushCompileCache()
