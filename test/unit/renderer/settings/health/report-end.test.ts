import { expect, it } from 'vitest'
import type { HealthLine } from '../../../../../electron/contract/health'
import { reportEnd } from '../../../../../renderer/settings/health/report-end'

const report = (finishedAt: number | null, ...states: HealthLine['state'][]) => ({
  ...{ profileId: null, startedAt: 1000, finishedAt },
  groups: [
    {
      ...{ id: 'machine', kind: 'machine' as const, name: '', profileId: null },
      lines: states.map((state) => ({
        ...{ probe: 'disk' as const, state, finding: null },
        ...{ params: {}, failure: null, remedy: null },
      })),
    },
  ],
})

it.each([
  [report(null, 'waiting'), null],
  [report(1320, 'ok', 'not-tried'), { state: 'ok', faults: 0, seconds: '0.3' }],
  [report(1001, 'ok', 'warning'), { state: 'warning', faults: 0, seconds: '0.1' }],
  [report(3000, 'fault', 'warning', 'fault'), { state: 'fault', faults: 2, seconds: '2.0' }],
])('case %#', (given, end) => expect(reportEnd(given)).toEqual(end))
