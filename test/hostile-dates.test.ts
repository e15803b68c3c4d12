import { mock } from 'node:test'
import t from 'tap'
import { invalid, seen } from './harness/problems.ts'
import { serve } from './harness/service.ts'
import { ada, employeeWrites, write } from './harness/writes.ts'

const form = 'Input should be a valid date in the form YYYY-MM-DD'
const future = 'Date of birth cannot be in the future'
const past = 'Date of birth cannot be before 1900-01-01'

await t.test('a date of birth is a day that there was, since 1900', async (t) => {
  const service = await serve(t)
  const refused: Record<string, string[]> = {
    [form]: ['', ' ', '2023-02-30', '2023-02-29', '1900-02-29', '2023-04-31', '2023-00-10', '2023-13-01',
      '2023-01-00', '2023-01-32', '10000-01-01', '+010000-01-01', '-2000-01-01', '99-01-01', '1985-1-1', '19851210',
      '1985-12', '1985', '1985/12/10', '10.12.1985', '12/10/1985', '1985-W50-2', '1985-344', '1985-12-10T00:00:00Z',
      '1985-12-10T00:00:00', '1985-12-10 00:00', ' 1985-12-10', '1985-12-10 ', '1985-12-10\n', '1985-12-10\0',
      '\ud8001985-12-10', '１９８５-12-10', '١٩٨٥-12-10', '1985‐12‐10', '1985-12-10 BC', 'now', 'today', 'tomorrow',
      'yesterday', 'epoch', 'infinity', '-infinity', 'allballs', 'null', '0', '503020800', "1985-12-10'; --"],
    [past]: ['0000-01-01', '0001-01-01', '1582-10-10', '1899-12-31'],
    [future]: ['9999-12-31', '3000-01-01', '2400-02-29']
  }
  for (const id of employeeWrites) {
    for (const [message, dates] of Object.entries(refused)) {
      for (const emp_dob of dates) {
        const answer = seen(await write(service, id, { ...ada, emp_dob }))
        t.same(answer, invalid(['body', '/emp_dob', message]), `${id}: ${JSON.stringify(emp_dob)}`)
      }
    }
    for (const emp_dob of ['1900-01-01', '1900-02-28', '1904-02-29', '2000-02-29', '1999-12-31', '2000-01-01']) {
      t.equal((await write(service, id, { ...ada, emp_dob })).json().emp_dob, emp_dob, `${id}: ${emp_dob}`)
      const { data } = await service.user.GET('/employees')
      t.match(data, [{ emp_dob }], 'it was kept')
    }
  }
})

/** The date in UTC, some days from now. */
function day (days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

// Eight hours behind UTC, none, and fourteen ahead: the sign of these names is that of POSIX.
for (const zone of ['Etc/GMT+8', 'UTC', 'Etc/GMT-14']) {
  await t.test(`the last date of birth is today in UTC, for a process in ${zone} too`, async (t) => {
    const { TZ } = process.env
    process.env['TZ'] = zone
    mock.timers.enable({ apis: ['Date'], now: Date.now() })
    t.teardown(() => {
      mock.timers.reset()
      if (TZ === undefined) delete process.env['TZ']
      else process.env['TZ'] = TZ
    })
    // Ahead, so that the tokens that are made now are good at either time.
    const midnight = Date.parse(day(1))
    for (const [moment, now] of [['the last of a day', midnight - 1], ['the first of a day', midnight]] as const) {
      mock.timers.setTime(now)
      const service = await serve(t)
      for (const id of employeeWrites) {
        for (const emp_dob of [day(-1), day(0)]) {
          const answer = await write(service, id, { ...ada, emp_dob })
          t.equal(answer.json().emp_dob, emp_dob, `${id}, ${moment}: ${emp_dob}`)
          t.match((await service.user.GET('/employees')).data, [{ emp_dob }], 'it was kept')
        }
        const answer = seen(await write(service, id, { ...ada, emp_dob: day(1) }))
        t.same(answer, invalid(['body', '/emp_dob', future]), `${id}, ${moment}: tomorrow`)
      }
    }
  })
}
