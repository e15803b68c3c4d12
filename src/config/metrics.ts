import type { Variables } from './variables.ts'

/** Where metrics are served. */
export interface MetricsConfig { host: string, port: number }

/** Reads where metrics are served; undefined if they are not. */
export function metricsConfig ({ text, integer, report }: Variables, servicePort: number): MetricsConfig | undefined {
  const host = text('METRICS_HOST') ?? '127.0.0.1'
  const port = integer('METRICS_PORT', 0, 65535, 0)
  if (port !== 0 && port === servicePort) report('METRICS_PORT', 'should be another port than PORT')
  return text('METRICS_PORT') === undefined ? undefined : { host, port }
}
