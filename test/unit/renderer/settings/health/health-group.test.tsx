import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { HealthLine } from '../../../../../electron/contract/health'
import { failure } from '../../../../../electron/domain/failure'
import { DEMO_PROFILE } from '../../../../../electron/domain/profile'
import { err } from '../../../../../electron/domain/result'
import { failed, found } from '../../../../../electron/health/line'
import { addSettingsTexts } from '../../../../../renderer/settings/add-texts'
import { HealthGroup } from '../../../../../renderer/settings/health/health-group'
import { onBridge } from '../../../../support/page/on-bridge'

addSettingsTexts()
const STORE = { ...DEMO_PROFILE, id: 'one', name: '洗护一店', gateway: 'production' } as const

function show(line: HealthLine, isActive = true) {
  const [onRetry, onOpenStore] = [vi.fn(), vi.fn()]
  render(
    <HealthGroup
      group={{ id: 'store-one', kind: 'store', name: 'x', profileId: 'one', lines: [line] }}
      profiles={[STORE]}
      isActive={isActive}
      onRetry={onRetry}
      onOpenStore={onOpenStore}
    />,
  )
  return { onRetry, onOpenStore }
}
const press = () => act(async () => void fireEvent.click(screen.getByRole('button')))
beforeEach(() => {
  location.hash = ''
})

describe('a line of the check', () => {
  it('says what it means, with the state in words, under the store’s name of now', () => {
    show(found('disk', 'disk-writable'))
    expect(screen.getByRole('list').getAttribute('aria-label')).toBe('店铺：洗护一店')
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('正常')
    expect(screen.getByText('设置文件夹可以写入。')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('has a button that checks again', async () => {
    const { onRetry } = show(failed('keychain', failure('keychain-locked')))
    await press()
    expect(onRetry).toHaveBeenCalledOnce()
  })

  it('has a button that copies it, and says whether it could', async () => {
    const copy = onBridge('health.copy')
    show(found('tcp', 'tcp-refused', { host: 'h', code: 'ECONNREFUSED' }))
    await press()
    expect(copy.mock.calls).toEqual([['store-one', 'tcp']])
    expect(screen.getByRole('status').textContent).toBe('✓ 已复制')
    onBridge('health.copy', err(failure('not-copied')))
    await press()
    expect(screen.getByRole('alert').dataset.kind).toBe('not-copied')
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it.each([
    [found('hotkey', 'hotkey-taken', { key: 'x' }), '#settings/hotkey'],
    [found('updates', 'updates-failed'), '#settings/about'],
    [failed('session', failure('session-expired')), '#settings/session-key'],
  ])('has a button that leads to the section: %#', async (line, hash) => {
    show(line)
    await press()
    expect(location.hash).toBe(hash)
  })

  it('leads to the form of the very store, also for its session when another one is in use', async () => {
    const { onOpenStore } = show(failed('session', failure('session-expired')), false)
    await press()
    expect(onOpenStore).toHaveBeenCalledExactlyOnceWith('one')
    expect(location.hash).toBe('')
  })

  it('opens the folder that cannot be written', async () => {
    const open = onBridge('about.open-folder')
    show(found('disk', 'disk-full'))
    await press()
    expect(open.mock.calls).toEqual([['settings']])
  })
})
