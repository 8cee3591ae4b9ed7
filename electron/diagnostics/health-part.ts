import type { HealthGroup, HealthLine, HealthReport } from '../contract/health'
import type { Failure } from '../domain/failure'
import type { Pseudonyms } from './pseudonyms'

/** What a sentence of the health check may name; of a store's own texts there is none. */
const PARAMS: Readonly<Record<string, RegExp>> = {
  ms: /^\d{1,6}$/,
  seconds: /^\d{1,6}$/,
  minutes: /^\d{1,9}$/,
  status: /^\d{3}$/,
  count: /^\d{1,4}$/,
  code: /^[A-Za-z_]{1,60}$/,
  version: /^[\w.+-]{1,40}$/,
  versions: /^[\w .,:()/+-]{1,200}$/,
  date: /^[\d :-]{1,16}$/,
  until: /^[\d :-]{1,10}$/,
  desktop: /^[\w:.-]{1,40}$/,
  // What stands in the way, by the names that the network has for it.
  host: /^[\w.:[\]-]{1,253}$/,
  proxy: /^[\w.:[\]-]{1,260}$/,
  issuer: /^[^\n\r]{1,80}$/,
  subject: /^[^\n\r]{1,80}$/,
}

/** The report as it may leave this computer: findings, never sentences of others. */
export const healthPart = (
  { startedAt, finishedAt, groups }: HealthReport,
  rename: Pseudonyms,
) => ({
  startedAt: new Date(startedAt).toISOString(),
  tookMs: finishedAt === null ? null : finishedAt - startedAt,
  groups: groups.map((group) => ({
    about: aboutOf(group, rename),
    lines: group.lines.map((line) => linePart(line, rename)),
  })),
})

function aboutOf({ kind, name, profileId }: HealthGroup, rename: Pseudonyms): string {
  if (kind === 'machine') return 'this computer'
  return kind === 'gateway' ? `gateway ${name}` : rename('store', profileId ?? '')
}

const linePart = ({ probe, state, finding, params, failure }: HealthLine, rename: Pseudonyms) => ({
  ...{ probe, state, finding },
  ...Object.fromEntries(
    Object.entries(params).filter(([name, value]) => PARAMS[name]?.test(value)),
  ),
  ...(failure === null ? {} : { failure: failurePart(failure, rename) }),
})

/** The platform's own texts stay, and its codes where they are none of the short ones that it documents. */
const failurePart = (failure: Failure, rename: Pseudonyms) => ({
  kind: failure.kind,
  cause: failure.cause,
  code: failure.code !== null && Math.abs(failure.code) <= 99_999 ? failure.code : null,
  systemCode: /^E[A-Z_]{1,59}$/.test(failure.subCode ?? '') ? failure.subCode : null,
  request: failure.requestId === null ? null : rename('request', failure.requestId),
})
