import { runFolder } from './harness/suite.ts'

await runFolder('formats')
