const identifier = /^[A-Za-z][A-Za-z0-9_]*$/

/** Demands distinct names in `x-enum-varnames`, one for each value, where a value is not an identifier itself. */
export default function enumNames ({ enum: values, 'x-enum-varnames': names }, _, { path }) {
  if (!Array.isArray(values) || !values.every((value) => typeof value === 'string')) return []
  if (names === undefined) {
    const other = values.find((value) => !identifier.test(value))
    return other === undefined ? [] : [{ message: `${other} needs a name in x-enum-varnames`, path }]
  }
  const distinct = new Set(names.filter((name) => identifier.test(name)))
  if (distinct.size === values.length && names.length === values.length) return []
  return [{ message: 'x-enum-varnames should have one identifier for each value', path }]
}
