import type { Row } from './report.ts'

const [width, labelWidth, barHeight, gap] = [820, 190, 14, 20]
const title = 'CPU time of one request, server and PostgreSQL (workload, connections)'
const colours = ['#1b6ac9', '#7b8794', '#a5b1bd', '#2f9e72', '#c98a1b']

/** A bar chart of the CPU time of a request, for each workload and server, as SVG. Bars are scaled per workload. */
export function chartOf (rows: Row[]): string {
  const subjects = [...new Set(rows.map(({ subject }) => subject))]
  const groups = [...Map.groupBy(rows, ({ workload, connections }) => `${workload}, ${connections}`)]
    .filter(([, group]) => group.length > 1)
  let top = 52
  const bars = groups.map(([name, group]) => {
    const longest = Math.max(...group.map(({ cpuMs }) => cpuMs))
    const lines = group.map(({ subject, cpuMs }, index) => {
      const y = top + index * barHeight
      const length = Math.max(1, (width - labelWidth - 90) * cpuMs / longest)
      return `<rect x="${labelWidth}" y="${y}" width="${length.toFixed(1)}" height="${barHeight - 3}" ` +
        `fill="${colours[subjects.indexOf(subject) % colours.length]}"/>` +
        `<text x="${(labelWidth + length + 6).toFixed(1)}" y="${y + barHeight - 4}">` +
        `${(cpuMs / 1_000).toFixed(2)} ms</text>`
    })
    const label = `<text x="0" y="${top + group.length * barHeight / 2 + 4}">${escape(name)}</text>`
    top += group.length * barHeight + gap
    return [label, ...lines].join('\n')
  })
  const legend = subjects.map((subject, index) =>
    `<rect x="${index * 200}" y="24" width="10" height="10" fill="${colours[index % colours.length]}"/>` +
    `<text x="${index * 200 + 16}" y="33">${escape(subject)}</text>`)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" font-family="sans-serif" font-size="11">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    `<text x="0" y="12" font-weight="bold">${title}</text>`,
    ...legend,
    ...bars,
    '</svg>',
    ''
  ].join('\n')
}

function escape (text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
