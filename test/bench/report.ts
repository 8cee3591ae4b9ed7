import { type Figure, isMet, judged, ratio } from './figure'
import type { Summary } from './statistics'

const number = (value: number) => {
  if (!Number.isFinite(value)) return '–'
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en', { maximumFractionDigits: digits })
}

/** The judged value, with the quartiles or the median in brackets. */
function cell(summary: Summary, by: Figure['by']): string {
  const value = number(judged(summary, by))
  if (summary.count < 2) return value
  const spread = `${number(summary.low)} … ${number(summary.high)}`
  return by === 'p95' ? `p95 ${value} (median ${number(summary.median)})` : `${value} (${spread})`
}

function row(figure: Figure): string {
  const { what, unit, ours, control, by, target } = figure
  const met = isMet(figure)
  const times = ratio(figure)
  const cells = [
    `${what}, ${unit}`,
    target?.text ?? 'told only',
    cell(ours, by),
    control === null ? '–' : `${cell(control.summary, by)} ${control.name}`,
    times === null || !Number.isFinite(times) ? '–' : times.toFixed(2),
    met === null ? '–' : met ? 'yes' : '**no**',
  ]
  return `| ${cells.join(' | ')} |`
}

/** Markdown: one row a figure, then their notes. Medians with quartiles in brackets, unless it says p95. */
export function table(figures: readonly Figure[]): string {
  const head =
    '| Figure | Target | Ours | Control | Ratio | Met |\n| --- | --- | --- | --- | --- | --- |'
  const notes = figures.filter(({ note }) => note).map(({ what, note }) => `- ${what}: ${note}`)
  const rows = [head, ...figures.map(row)].join('\n')
  return notes.length === 0 ? rows : `${rows}\n\n${notes.join('\n')}`
}
