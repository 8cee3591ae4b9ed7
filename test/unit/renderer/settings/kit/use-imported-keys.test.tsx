import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { DEMO_PROFILE } from '../../../../../electron/domain/profile'
import { ok } from '../../../../../electron/domain/result'
import { useImportedKeys } from '../../../../../renderer/settings/kit/use-imported-keys'
import { useStoreStates } from '../../../../../renderer/settings/stores/use-store-states'
import { openTopics } from '../../../../../renderer/topic'
import { onBridge } from '../../../../support/page/on-bridge'
import { topicsOfMain } from '../../../../support/page/publish'

const STORES = [DEMO_PROFILE, { ...DEMO_PROFILE, id: 'own', gateway: 'production' as const }]
const imported = () => ({
  ...{ step: 'imported', file: 'stores.workcard-kit' },
  result: { stores: 1, credentials: 1, removed: 0, preferences: 0 },
})
const publish = topicsOfMain({ kit: imported() })
await openTopics('settings')

it('asks for the keys again after an import, and no test before it counts', async () => {
  const ask = onBridge('credentials.state', ok('stored'))
  const page = renderHook(() => {
    const states = useStoreStates(STORES)
    useImportedKeys(STORES, states)
    return states
  })
  await act(async () => page.result.current.tested('own', 'passed'))
  expect(ask.mock.calls).toEqual([['own']])
  expect(page.result.current.lastTest('own')).toBe('passed')

  await act(async () => publish('kit', imported()))
  expect(page.result.current.lastTest('own')).toBeNull()
  expect(ask.mock.calls).toEqual([['own'], ['own']])

  await act(async () => page.result.current.tested('own', 'passed'))
  await act(async () => publish('kit', { step: 'none' }))
  expect(page.result.current.lastTest('own')).toBe('passed')
})
