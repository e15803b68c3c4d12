import type { EmployeeFilters } from '../../src/database/employees/filters.ts'

/** A list that was executed: its filters, its page, and the milliseconds that it took. */
export interface Sample { filters: EmployeeFilters, page: Page, milliseconds: number }

export type Page = 'first' | 'cursor' | 'offset'

/** In milliseconds: half of all lists by cursor, 95 %, 99 %, and each; those by a single character; those by offset. */
export const bounds = { median: 1, p95: 10, p99: 25, max: 150, singleCharacter: 250, offset: 250 }

const classes: Record<string, (sample: Sample) => boolean> = {
  'all pages by cursor': ({ page }) => page !== 'offset',
  'one text of 3 letters or more, first page': ({ filters, page }) =>
    page === 'first' && Object.keys(filters).length === 1 && textsOf(filters).some((text) => text.length > 2),
  'a text of 1 or 2 letters': ({ filters, page }) =>
    page !== 'offset' && textsOf(filters).some((text) => text.length < 3 && isAscii(text)),
  'a text outside ASCII': ({ filters, page }) => page !== 'offset' && !textsOf(filters).every(isAscii),
  'no match': ({ filters, page }) =>
    page !== 'offset' && (textsOf(filters).includes('qzx') || filters.born_from === '2030-01-01'),
  'two places that exclude each other': ({ filters: { city = '' }, page }) =>
    page !== 'offset' && ['london', 'york'].includes(city),
  q: ({ filters, page }) => page !== 'offset' && filters.q !== undefined,
  'offset 50,000': ({ page }) => page === 'offset'
}

function textsOf ({ born_from: _, born_to: __, ...texts }: EmployeeFilters): string[] {
  return Object.values(texts)
}

function isAscii (text: string): boolean {
  return /^\p{ASCII}*$/u.test(text)
}

/** The longest that a list may take, in milliseconds. */
export function boundOf ({ filters, page }: Omit<Sample, 'milliseconds'>): number {
  if (page === 'offset') return bounds.offset
  return textsOf(filters).some((text) => [...text].length === 1) ? bounds.singleCharacter : bounds.max
}

/** A table of the distribution in each class. */
export function table (samples: Sample[]): string {
  const rows = Object.entries(classes).map(([name, includes]) => {
    const { count, ...times } = distributionOf(samples.filter(includes))
    return [name.padEnd(45), String(count).padStart(5), ...Object.values(times).map((ms) => ms.toFixed(1).padStart(8))]
  })
  return [['milliseconds'.padEnd(45), 'lists', '  median', '     p95', '     p99', '     max'], ...rows]
    .map((row) => row.join('')).join('\n')
}

/** Sentences about the bounds that the lists by cursor exceed together. */
export function exceeded (samples: Sample[]): string[] {
  const times = distributionOf(samples.filter(({ page }) => page !== 'offset'))
  return (['median', 'p95', 'p99'] as const).filter((share) => times[share] > bounds[share])
    .map((share) => `The ${share} of lists by cursor is ${times[share].toFixed(1)} ms, above ${bounds[share]} ms`)
}

function distributionOf (samples: Sample[]) {
  const sorted = samples.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] ?? 0
  return { count: sorted.length, median: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) }
}
