/** The percentages of src that the tests have to execute. What is missing is what only certain servers provoke. */
const required = { statements: 99.5, branches: 97.5, functions: 99, lines: 99.5 }

/** Watches the lines of a run for the summary of its coverage. */
export class Coverage {
  #measured: number[] = []

  read (line: string): void {
    const [, columns] = /^All files +\|(.+)\|/.exec(line) ?? []
    if (columns !== undefined) this.#measured = columns.split('|').map(Number)
  }

  /** Sentences about the percentages that are too low, or were not measured. */
  shortfalls (): string[] {
    return Object.entries(required).flatMap(([name, percent], index) => {
      const measured = this.#measured[index] ?? 0
      return measured >= percent ? [] : [`The tests execute ${measured} % of the ${name} of src, not ${percent} %`]
    })
  }
}
