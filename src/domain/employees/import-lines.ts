import { randomInt } from 'node:crypto'

/** The maximum number of rows whose lines are known: 32 MiB of memory. */
const maxLines = 2 ** 21
const minSlots = 2 ** 10

/**
 * The first line of each `emp_id` of a file: an open-addressing hash table of integers, which takes a third of the
 * memory of a `Map`. Beyond two million rows it learns no more.
 */
export class LinesOfEmpIds {
  /** Pairs of an `emp_id`, which is never 0, and its line. */
  #slots = new Uint32Array(2 * minSlots)
  #size = 0
  /** The bits of a hash that are no part of a slot. */
  #shift = 32 - Math.log2(minSlots)
  /** Random, so that no file can be made to collide. */
  readonly #multiplier = randomInt(2 ** 31) * 2 + 1
  readonly #maxSize: number

  constructor (maxSize = maxLines) {
    this.#maxSize = maxSize
  }

  /** Records the line of an `emp_id`, unless an earlier line has it. */
  record (emp_id: number, line: number): void {
    if (this.#size === this.#maxSize) return
    if (4 * this.#size >= this.#slots.length) this.#grow()
    const slot = this.#slotOf(emp_id)
    if (this.#slots[slot] === emp_id) return
    this.#slots.set([emp_id, line], slot)
    this.#size++
  }

  /** The first line that has an `emp_id`; undefined if none is known. */
  lineOf (emp_id: number): number | undefined {
    const slot = this.#slotOf(emp_id)
    return this.#slots[slot] === emp_id ? this.#slots[slot + 1] : undefined
  }

  /** The slot of an `emp_id`, or the free one where it belongs. */
  #slotOf (emp_id: number): number {
    const mask = this.#slots.length - 2
    let slot = (Math.imul(emp_id, this.#multiplier) >>> this.#shift) * 2
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== emp_id) slot = (slot + 2) & mask
    return slot
  }

  #grow (): void {
    const before = this.#slots
    this.#slots = new Uint32Array(2 * before.length)
    this.#shift--
    for (let slot = 0; slot < before.length; slot += 2) {
      const emp_id = before[slot]
      if (emp_id !== undefined && emp_id !== 0) this.#slots.set(before.subarray(slot, slot + 2), this.#slotOf(emp_id))
    }
  }
}
