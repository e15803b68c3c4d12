/** A path of the contract, `/employees/{emp_id}`, as the router has it: `/employees/:emp_id`. */
export function routePath (path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1')
}
