import { decodeInteger } from '../../contract/decoding.ts'
import type { Schema } from '../../contract/document.ts'
import type { Input } from '../../contract/operations.ts'
import { toIsoDate } from './dates.ts'
import { withoutApostrophe } from './apostrophes.ts'

/** How the cells of a table are decoded. */
export type CellOptions = Pick<Input<'importEmployees'>['query'], 'date_format' | 'raw'>

/** Decodes the text of a cell. Text that cannot be decoded is returned, and fails the schema of its column. */
export type Decode = (cell: string) => unknown

/** The decoder of cells whose values have a schema of the contract. Where null is allowed, an empty cell is null. */
export function decoderOf ({ type, format }: Schema, { raw, date_format }: CellOptions): Decode {
  const types = [type].flat()
  const decode: Decode = types.includes('integer')
    ? decodeNumber
    : format === 'date'
      ? (cell) => toIsoDate(cell, date_format)
      : raw ? (cell) => cell : withoutApostrophe
  return types.includes('null') ? (cell) => cell === '' ? null : decode(cell) : decode
}

/**
 * Decodes an integer as spreadsheets write it: with space or an apostrophe around it, leading zeros, or one or two
 * decimals that are zero. Three could be thousands.
 */
function decodeNumber (cell: string): number | string {
  const number = decodeInteger(cell)
  if (typeof number === 'number') return number
  const digits = /^'?(-?)0*(\d+)(?:[.,]0{1,2})?$/.exec(cell.trim())
  return digits === null ? cell : decodeInteger(`${digits[1]}${digits[2]}`)
}
