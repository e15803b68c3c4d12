import { fullFormats } from 'ajv-formats/dist/formats.js'
import { forbiddenCharacter, isVisible } from '../texts.ts'
import { isDateTime, isFullDate, isNotAfter, isNotBefore } from './dates.ts'

/** The formats of the contract, for Ajv and for the validators that it generates. */
export const formats = {
  date: isFullDate,
  uuid: fullFormats.uuid,
  'date-time': isDateTime,
  // Well-formed Unicode: no unpaired surrogate, which UTF-8 cannot encode.
  text: (text: string) => text.isWellFormed(),
  // Hints for user interfaces and generators: no text violates them.
  password: true,
  binary: true,
  // The bounds of an integer say which values it may have.
  int32: { type: 'number', validate: () => true },
  int64: { type: 'number', validate: () => true }
} as const

/** The contract's own keywords: whether a text complies with the value of the keyword. */
export const keywords = {
  // Texts as a reader sees them: `memberNormalizer` normalizes them before they are validated.
  'x-text': (text: string, _: boolean) => forbiddenCharacter(text) === undefined,
  'x-visible': (text: string, _: boolean) => isVisible(text),
  'x-not-before': isNotBefore,
  'x-not-after': isNotAfter
}
