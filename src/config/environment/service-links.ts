/** What Kubernetes derives from the name of a service, which may be `database`, `admin` or `metrics`. */
const linkName = /_SERVICE_(HOST|PORT(_\w+)?)$|_PORT_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?$/
const linkAddress = /^(tcp|udp|sctp):\/\//

/**
 * Whether Kubernetes set a variable: in each container for each service of the namespace. Such variables are not meant
 * for this service, but may have a name of its own: a service `metrics` sets METRICS_PORT to `tcp://10.0.0.7:9100`.
 */
export function isServiceLink (name: string, value: string): boolean {
  return linkName.test(name) || (name.endsWith('_PORT') && linkAddress.test(value))
}
