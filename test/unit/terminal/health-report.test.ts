import { expect, it } from 'vitest'
import { failure } from '../../../electron/domain/failure'
import { failed, found } from '../../../electron/health/line'
import { healthAsJson, healthAsText } from '../../../electron/terminal/health-report'

const REPORT = {
  profileId: null,
  startedAt: Date.UTC(2026, 10, 25),
  finishedAt: Date.UTC(2026, 10, 25) + 320,
  groups: [
    {
      ...{ id: 'machine', kind: 'machine' as const, name: '', profileId: null },
      lines: [found('disk', 'disk-writable')],
    },
    {
      ...{ id: 'store-a', kind: 'store' as const, name: '一\u001b[31m店', profileId: 'a' },
      lines: [failed('session', failure('session-expired', { code: 27, subCode: 'x\u202ey' }))],
    },
  ],
}

it('is one line of JSON for programs', () => {
  const text = healthAsJson(REPORT, 'fault', 'zh')
  for (const unsafe of ['\n', '\u001b', '\u202e']) expect(text).not.toContain(unsafe)
  expect(JSON.parse(text)).toMatchObject({
    ok: false,
    state: 'fault',
    startedAt: '2026-11-25T00:00:00.000Z',
    tookMs: 320,
    groups: [
      {
        about: 'machine',
        lines: [
          {
            probe: 'disk',
            state: 'ok',
            finding: 'disk-writable',
            message: '设置文件夹可以写入。',
            remedy: null,
          },
        ],
      },
      {
        about: 'store',
        profileId: 'a',
        lines: [{ probe: 'session', state: 'fault', kind: 'session-expired', code: 27 }],
      },
    ],
  })
  expect(JSON.parse(healthAsJson(REPORT, 'warning', 'en')).ok).toBe(true)
})

it('is a heading and lines for people, without what a terminal would act on', () => {
  const text = healthAsText(REPORT, 'zh', ({ name }) => name)
  const [machine, store] = text.split('\n\n')
  expect(machine).toBe('这台电脑\n  [正常] 磁盘: 设置文件夹可以写入。')
  expect(store).toMatch(/^店铺：一\\u001b\[31m店\n {2}\[故障\] 授权: .+$/)
})
