import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// Node.js stores what it compiles, and compiles it faster at the next start; where the folder cannot be written, it does
// not. It does so for modules that are loaded after this one: `npm start` preloads it before src/main.ts. This file is
// JavaScript, since for a file that is not stored, Node.js loads its compiler of TypeScript, which takes 14 MB for good.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)))
