import type { HealthGroup, HealthLine, HealthReport } from '../contract/health'
import type { Locale } from '../domain/locale'
import { fill } from '../domain/texts/fill'
import { HEALTH_TEXTS, healthText } from '../domain/texts/health-texts'
import { asJsonLine, escapeForTerminal } from './escape-for-terminal'

type State = 'ok' | 'warning' | 'fault'

/** One line of JSON for programs; texts are in the user's language, all other words stay as they are. */
export function healthAsJson(report: HealthReport, state: State, locale: Locale): string {
  const { startedAt, finishedAt, groups } = report
  return asJsonLine({
    ok: state !== 'fault',
    state,
    startedAt: new Date(startedAt).toISOString(),
    tookMs: finishedAt === null ? null : finishedAt - startedAt,
    groups: groups.map(({ kind, name, profileId, lines }) => ({
      ...{ about: kind, name, profileId },
      lines: lines.map((line) => lineAsJson(line, locale)),
    })),
  })
}

/** `finding` names what was found; of a failure, `kind`, `cause` and the platform's code do. */
function lineAsJson(line: HealthLine, locale: Locale): object {
  const { probe, state, finding, params, failure, remedy } = line
  const known = { probe, state, finding, params }
  const failed =
    failure === null
      ? {}
      : { kind: failure.kind, cause: failure.cause, code: failure.code, subCode: failure.subCode }
  return { ...known, ...failed, message: healthText(locale, line), remedy }
}

/** For people: a heading for each group, and one line for each thing that was looked at. */
export const healthAsText = (
  { groups }: Pick<HealthReport, 'groups'>,
  locale: Locale,
  nameOf: (group: HealthGroup) => string,
): string =>
  groups
    .map((group) => {
      const { groups: headings } = HEALTH_TEXTS[locale]
      const heading = fill(headings[group.kind], { name: escapeForTerminal(nameOf(group)) })
      return [heading, ...group.lines.map((line) => lineAsText(line, locale))].join('\n')
    })
    .join('\n\n')

function lineAsText(line: HealthLine, locale: Locale): string {
  const { states, probes } = HEALTH_TEXTS[locale]
  return `  [${states[line.state]}] ${probes[line.probe]}: ${escapeForTerminal(healthText(locale, line))}`
}
