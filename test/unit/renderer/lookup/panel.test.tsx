import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../../electron/contract/settings'
import { failure } from '../../../../electron/domain/failure'
import { DEMO_PROFILE } from '../../../../electron/domain/profile'
import { err } from '../../../../electron/domain/result'
import { Panel } from '../../../../renderer/lookup/panel'
import { openTopics } from '../../../../renderer/topic'
import { onBridge } from '../../../support/page/on-bridge'
import { topicsOfMain } from '../../../support/page/publish'
import { found } from './states'

const profiles = [DEMO_PROFILE, { ...DEMO_PROFILE, id: 'second', name: '二店' }]
const settings = { ...DEFAULT_SETTINGS, profiles, smallCard: true }

const isSmall = () => document.querySelector('.mini-card') !== null

describe('the small card', () => {
  let publish: ReturnType<typeof topicsOfMain>
  beforeEach(async () => {
    onBridge('window.fit-panel')
    publish = topicsOfMain()
    await openTopics('panel')
    render(<Panel />)
    act(() => {
      publish('settings', { settings, locale: 'zh', locked: [], problems: [] })
      publish('lookup', found(1, '11111222'))
    })
    await screen.findByRole('button', { name: '展开面板' })
    expect(isSmall()).toBe(true)
  })

  it('makes room for why a press of the hotkey led to no lookup, and is there again after it', () => {
    act(() => publish('notice', failure('invalid-id')))
    expect(screen.getByRole('alert').dataset.kind).toBe('invalid-id')
    expect(isSmall()).toBe(false)
    act(() => publish('notice', null))
    expect(isSmall()).toBe(true)
  })

  it('makes room for why a store was not switched, until the next card', async () => {
    onBridge('profile.select', err(failure('settings-not-saved')))
    fireEvent.keyDown(window, { key: '2', ctrlKey: true })
    expect((await screen.findByRole('alert')).dataset.kind).toBe('settings-not-saved')
    expect(isSmall()).toBe(false)
    act(() => publish('lookup', found(2, '11111223')))
    expect(isSmall()).toBe(true)
  })
})
