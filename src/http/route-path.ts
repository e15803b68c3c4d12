/** How the paths of requests are compared with those of routes. */
export const pathOptions = {
  ignoreTrailingSlash: true,
  // Longer than any request target, whose own limit therefore applies first.
  maxParamLength: 65_536
}

/** Converts a path of the contract, `/employees/{emp_id}`, to one of the router, `/employees/:emp_id`. */
export function routePath (path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1')
}
