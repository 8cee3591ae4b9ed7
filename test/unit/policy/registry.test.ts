import { expect, it } from 'vitest'
import { fromRegistry } from '../../../electron/policy/registry'

it('reads what Group Policy writes as a file would say it', () => {
  const store = { id: 'wash', name: '洗护一店', gateway: 'production' }
  expect(
    fromRegistry({
      stores: [JSON.stringify(store)],
      gatewayHosts: ['eco.taobao.com'],
      'hotkey.paused': 0,
      'hotkey.accelerator': 'Alt+Shift+W',
      'dial.args': ['{number}'],
      linksLookUp: 1,
      clearClipboardAfterSeconds: 1,
      estimatedExpiryMinutes: 0,
      updateFeed: 'none',
      signMethod: 'none',
    }),
  ).toEqual({
    stores: [store],
    gatewayHosts: ['eco.taobao.com'],
    hotkey: { paused: false, accelerator: 'Alt+Shift+W' },
    dial: { args: ['{number}'] },
    linksLookUp: true,
    clearClipboardAfterSeconds: 1,
    estimatedExpiryMinutes: 0,
    updateFeed: null,
    signMethod: 'none',
  })
})

it('leaves what is wrong to be told', () => {
  expect(fromRegistry({ stores: ['{'], 'dial.target': 7, linksLookUp: 2 })).toEqual({
    stores: ['{'],
    dial: { target: 7 },
    linksLookUp: 2,
  })
})
