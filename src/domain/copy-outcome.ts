/** What became of a record that was to be copied: it was added, was there already, or conflicts with what is there. */
export type CopyOutcome = 'created' | 'unchanged' | Conflict

/** A reason, in a sentence, why a record is not copied: nothing that exists is overwritten. */
export interface Conflict { conflict: string }

/** The outcome for a record that exists: whether it is the same, or the names of what differs. */
export function compare<Name extends string> (
  thing: string,
  copied: Record<Name, unknown>,
  existing: Record<Name, unknown>,
  names: readonly Name[]
): CopyOutcome {
  const different = names.filter((name) => copied[name] !== existing[name])
  return different.length === 0 ? 'unchanged' : { conflict: `The ${thing} here differs in ${different.join(', ')}` }
}
