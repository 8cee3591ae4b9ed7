import { expect, it } from 'vitest'
import { DEMO_PROFILE, type Profile } from '../../../../../electron/domain/profile'
import { planHealth } from '../../../../../electron/health/jobs'
import { storeOf } from '../../../../../renderer/settings/health/store-of'
import { healthy } from '../../../health/world'

const own = (id: string, gateway: Profile['gateway'], customGatewayUrl = ''): Profile => ({
  ...DEMO_PROFILE,
  ...{ id, name: id, gateway, customGatewayUrl },
})
const STORES = [
  DEMO_PROFILE,
  own('one', 'production'),
  own('two', 'custom', 'https://own.example:8443/rest'),
  own('three', 'custom', 'https://own.example/rest'),
]

it('finds the store that each group of a report is about', () => {
  const { groups } = planHealth(STORES, healthy())
  const found = groups.map((group) => [group.kind, group.name, storeOf(group, STORES)])
  expect(found).toEqual([
    ['machine', '', null],
    ['gateway', '127.0.0.1', null],
    ['gateway', 'eco.taobao.com', 'one'],
    ['gateway', 'own.example:8443', 'two'],
    ['gateway', 'own.example', 'three'],
    ['store', '演示店铺', 'demo'],
    ...['one', 'two', 'three'].map((id) => ['store', id, id]),
  ])
})
