import type { components } from '../../generated/openapi.ts'

/** What was recognized in a file, as far as it was read. */
export type RecognizedFile = components['schemas']['RecognizedFile']
