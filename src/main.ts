import './compile-cache.js'
import { flushCompileCache } from 'node:module'

await import('./process/run.ts')
flushCompileCache()
