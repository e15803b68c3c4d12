import type { EmployeeFilters as Filters } from '../../src/database/employees/filters.ts'
import type { EmployeeOrder } from '../../src/database/employees/order.ts'

/** For each filter what matches many, a few, none, and what is shorter than a gram. */
const values: Filters[][] = [
  [{ city: 'lon' }, { city: 'salisbury' }, { city: 'qzx' }, { city: 'a' }, { city: 'qz' }, { city: '市' }],
  [{ country: 'united' }, { country: 'georgia' }, { country: 'qzx' }, { country: 'a' }, { country: 'qz' }],
  [
    { emp_name: 'ann' }, { emp_name: 'kowalski' }, { emp_name: 'qzx' }, { emp_name: 'a' }, { emp_name: 'qz' },
    { emp_name: 'maria s' }, { emp_name: 'ß' }, { emp_name: '田' }
  ],
  [{ q: 'lon' }, { q: 'kowalski' }, { q: 'qzx' }, { q: 'a' }, { q: 'qz' }, { q: 'q' }, { q: 'İ' }],
  [{ born_from: '1970-01-01' }, { born_from: '2007-12-01' }, { born_from: '2030-01-01' }],
  [{ born_to: '1999-12-31' }, { born_to: '1958-01-31' }, { born_to: '1900-01-01' }]
]

/** Places that exclude each other, and some that rarely occur together. */
const contradictions: Filters[] = [{ city: 'london', country: 'germany' }, { city: 'york', country: 'united states' }]

/** Each value of each filter, each three of two filters, and all filters together in every combination. */
export function * filters (): Generator<Filters> {
  yield {}
  yield * values.flat()
  yield * contradictions
  for (const [index, ones] of values.entries()) {
    for (const others of values.slice(index + 1)) {
      for (const one of ones.slice(0, 3)) for (const other of others.slice(0, 3)) yield { ...one, ...other }
    }
  }
  for (let chosen = 0; chosen < 2 ** values.length; chosen++) {
    const all = values.flatMap(([common], index) => (chosen & 1 << index) === 0 ? [] : [common])
    if (all.length > 2) yield Object.assign({}, ...all)
  }
}

/** Every order. */
export function * orders (): Generator<EmployeeOrder> {
  for (const sort_by of ['emp_id', 'emp_name', 'emp_dob', 'city', 'country'] as const) {
    for (const order of ['asc', 'desc'] as const) yield { sort_by, order }
  }
}
