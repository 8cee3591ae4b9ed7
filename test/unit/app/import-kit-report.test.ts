import { expect, it } from 'vitest'
import {
  type Imported,
  importedAsJson,
  importedAsText,
} from '../../../electron/app/import-kit-report'

const IMPORTED: Imported = {
  preview: {
    stores: [
      {
        ...{ name: '一店\u001b[2J', colour: '#000000', gateway: 'custom', address: 'https://x/' },
        ...{ change: 'changed', fields: ['name'], keys: 'new' },
      },
    ],
    others: ['二店'],
    preferences: [{ name: 'theme', from: 'light', to: 'dark' }],
    kept: ['language', 'signMethod'],
    refusal: null,
  },
  removed: ['二店'],
  result: null,
}
const DONE: Imported = {
  ...IMPORTED,
  result: { stores: 1, credentials: 1, removed: 1, preferences: 1 },
}

it('lists what would change, a line each, and nothing that a terminal acts on', () => {
  expect(importedAsText(IMPORTED, 'en').split('\n')).toEqual([
    'Changes: 一店\\u001b[2J (https://x/), with credentials',
    'Would be removed: 二店',
    'Preference theme: light → dark',
    'Set by your administrator, left as it is: language, signMethod',
  ])
})

it('says last what was done', () => {
  expect(importedAsText(DONE, 'zh').split('\n').at(-1)).toBe(
    '已导入 1 个店铺、1 份凭据、1 项偏好设置，删除 1 个店铺。',
  )
})

it('is one line of JSON for programs', () => {
  const text = importedAsJson(DONE)
  expect(text).not.toContain('\n')
  expect(JSON.parse(text)).toEqual({
    ...{ ok: true, imported: true, removed: ['二店'] },
    stores: [
      {
        ...{ name: '一店\u001b[2J', address: 'https://x/', change: 'changed' },
        ...{ fields: ['name'], credentials: 'new' },
      },
    ],
    preferences: IMPORTED.preview.preferences,
    kept: ['language', 'signMethod'],
    result: DONE.result,
  })
  expect(JSON.parse(importedAsJson(IMPORTED))).toMatchObject({ imported: false, result: null })
})
