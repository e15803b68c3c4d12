import { type Located, locate, type Schema } from './document.ts'

const plain = /^[!-~]+(?: [!-~]+)*$/
const whiteSpace = /\p{White_Space}+/gu
const visible = /[^\p{White_Space}\p{Mark}\p{Control}\p{Default_Ignorable_Code_Point}\u2800]/u
const control = /(?![\0\p{White_Space}])\p{Control}/u
const directional = /[\u202a-\u202e\u2066-\u2069]/u
const noncharacter = /\p{Noncharacter_Code_Point}/u

/**
 * A text as it is stored: in NFC (Unicode), without white space at its ends, and with one space for each run of white
 * space within it. A text of white space alone is returned as it is.
 */
export function normalizeText (text: string): string {
  if (plain.test(text)) return text
  return text.normalize('NFC').replace(whiteSpace, ' ').replace(/^ | $/g, '') || text
}

/** Whether a text shows anything: white space, marks, controls, fillers and zero-width characters alone do not. */
export function isVisible (text: string): boolean {
  return visible.test(text)
}

/**
 * The first character of a text that may not be stored, described for the client; undefined if there is none. A control
 * character could run commands of a terminal, and a directional one show a text as another. Texts with NUL, and those
 * that show nothing, have a message of their own.
 */
export function forbiddenCharacter (text: string): string | undefined {
  if (plain.test(text) || !isVisible(text)) return undefined
  return describe('control character', control.exec(text)) ??
    describe('directional formatting character', directional.exec(text)) ??
    describe('noncharacter', noncharacter.exec(text))
}

function describe (kind: string, found: RegExpExecArray | null): string | undefined {
  const code = found?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return code && `the ${kind} U+${code}`
}

/** Makes a function that normalizes, in an object of a schema, the members whose schemas have the keyword `x-text`. */
export function memberNormalizer (schema: Located<Schema>): (value: unknown) => void {
  const names = Object.keys({ ...schema.value.properties })
    .filter((name) => 'x-text' in locate<Schema>(['properties', name], schema).value)
  return (value) => {
    if (names.length === 0 || typeof value !== 'object' || value === null) return
    const members = value as Record<string, unknown>
    for (const name of names) {
      const text = members[name]
      if (typeof text === 'string') members[name] = normalizeText(text)
    }
  }
}
