/** Converts a path of the contract, `/employees/{emp_id}`, to one of the router, `/employees/:emp_id`. */
export function routePath (path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1')
}
