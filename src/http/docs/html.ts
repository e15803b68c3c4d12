/** A piece of HTML. Any other text is escaped where it is inserted. */
export class Html {
  readonly text: string

  constructor (text: string) {
    this.text = text
  }
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escape (text: string): string {
  return text.replace(/[&<>"']/g, (character) => String(escapes[character]))
}

/** HTML as a template: inserted values are escaped, unless they are HTML themselves. A list is inserted whole. */
export function html (parts: TemplateStringsArray, ...values: Array<string | number | Html | Html[]>): Html {
  const texts = values.map((value) => [value].flat()
    .map((item) => item instanceof Html ? item.text : escape(String(item))).join(''))
  return new Html(String.raw({ raw: parts }, ...texts))
}

/** A text of the contract, in which the code between backquotes is marked as such. */
export function prose (markdown: string): Html[] {
  return markdown.trim().split('`').map((part, index) => index % 2 === 0 ? html`${part}` : html`<code>${part}</code>`)
}
