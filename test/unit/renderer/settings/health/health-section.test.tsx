import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import type { HealthReport } from '../../../../../electron/contract/health'
import { DEFAULT_SETTINGS } from '../../../../../electron/contract/settings'
import { DEMO_PROFILE } from '../../../../../electron/domain/profile'
import { found, waiting } from '../../../../../electron/health/line'
import { addSettingsTexts } from '../../../../../renderer/settings/add-texts'
import { HealthSection } from '../../../../../renderer/settings/health/health-section'
import { openTopics } from '../../../../../renderer/topic'
import { onBridge } from '../../../../support/page/on-bridge'
import { topicsOfMain } from '../../../../support/page/publish'

addSettingsTexts()
const STORE = { ...DEMO_PROFILE, id: 'one', name: '洗护一店', gateway: 'production' } as const
const SETTINGS = {
  ...DEFAULT_SETTINGS,
  profiles: [DEMO_PROFILE, STORE],
  activeProfileId: STORE.id,
}
const publish = topicsOfMain()
beforeAll(() => openTopics('settings'))

const report = (isFinished: boolean): HealthReport => ({
  ...{ profileId: 'one', startedAt: 0, finishedAt: isFinished ? 900 : null },
  groups: [
    {
      ...{ id: 'machine', kind: 'machine', name: '', profileId: null },
      lines: [isFinished ? found('disk', 'disk-full') : waiting('disk')],
    },
  ],
})
const show = () => render(<HealthSection settings={SETTINGS} onOpenStore={() => {}} />).container
const press = (name: string) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })))

it('checks the store in use or all, says how it stands, and leads to the fault', async () => {
  const run = onBridge('health.run')
  const container = show()
  await press('检查“洗护一店”')
  await press('检查所有店铺')
  expect(run.mock.calls).toEqual([['one'], [null]])

  act(() => publish('health', report(false)))
  const end = () => container.querySelector<HTMLElement>('.health-end')
  expect(end()?.textContent).toBe('正在检查…')
  // One that runs is not begun again by a second press.
  await press('检查“洗护一店”')
  expect(run).toHaveBeenCalledTimes(2)

  act(() => publish('health', report(true)))
  expect(end()?.dataset.state).toBe('fault')
  expect(end()?.textContent).toContain('发现 1 处故障')
  await press('下一处故障')
  expect(document.activeElement?.textContent).toBe('打开设置文件夹')
})
