import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { document } from '../../../contract/document.ts'
import type { ProblemSource, ProblemType } from '../../../contract/problems.ts'
import { STATUS_CODES } from '../../server/node-http.ts'
import { Html, html, prose } from '../html.ts'

const style = readFileSync(new URL('pages.css', import.meta.url), 'utf8')

/** Allows the pages their own style and icon. They have no scripts. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "img-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'"
].join('; ')

/** The list of all types of problems, as a page. `base` is the path of the service, without a slash at its end. */
export function listPage (problems: ProblemType[], base: string): string {
  return page('Problems', base, html`
    <h1>Problems</h1>
    <p>An error response is a problem document (RFC 9457). Its <code>detail</code> is a sentence about the error. A
    problem with a type of its own has one of these as <code>type</code>; in any other, the status code says it all.</p>
    <ul>${problems.map(({ type, title, status, description }) => html`
      <li><a href="${base}${type}">${title}</a> · ${status}<p>${prose(description)}</p></li>`)}
    </ul>`)
}

/** The page of a type of problems. */
export function problemPage ({ type, title, status, description, remedy, ...more }: ProblemType, base: string): string {
  return page(title, base, html`
    <h1>${title}</h1>
    <p class="status">${status} ${String(STATUS_CODES[status])} · <code>${type}</code></p>
    <h2>What happened</h2>
    <p>${prose(description)}</p>
    <h2>What to do</h2>
    <p>${prose(remedy)}</p>
    <h2>Example</h2>
    <pre tabindex="0" role="region" aria-label="Example">${JSON.stringify(more.example, null, 2)}</pre>
    <h2>Operations that respond with it</h2>
    <ul>${more.operations.map((operation) => operationItem(operation, base))}
    </ul>`)
}

function operationItem ({ id, tag, method, path, summary }: ProblemSource, base: string): Html {
  return html`
      <li><a href="${base}/docs#/${tag}/${id}"><code>${method.toUpperCase()} ${path}</code></a><p>${summary}</p></li>`
}

function page (title: string, base: string, content: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${document.info.title}</title>
<link rel="icon" type="image/svg+xml" href="${base}/docs/static/theme/icon.svg">
<style>${new Html(style)}</style>
</head>
<body>
<nav aria-label="Documentation">
<a href="${base}/docs">API documentation</a>
<a href="${base}/problems">Problems</a>
</nav>
<main>${content}
</main>
</body>
</html>
`.text
}
