const isThorough = process.env['THOROUGH'] !== undefined

/** How often something is tried: `usual` times, or `thorough` times in `npm test -- --thorough`. */
export function rounds (usual: number, thorough: number): number {
  return isThorough ? thorough : usual
}
