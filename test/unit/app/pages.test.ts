import { expect, it } from 'vitest'
import { pages } from '../../../electron/app/pages'
import { DEFAULT_SETTINGS } from '../../../electron/contract/settings'
import type { Published } from '../../../electron/ipc/topics'

const PAGE = '<html lang="zh-CN"><head></head><body><div id="root"></div></body></html>'
const kinds = { 'demo-alone': '<main>card</main>', demo: '', real: '' }
const CARDS = { zh: kinds, en: kinds, demoNames: { zh: '演示店铺', en: 'Demo store' } }

const read = async (path: string) => (path.endsWith('.html') ? PAGE : JSON.stringify(CARDS))
const PUBLISHED: Published = {
  settings: { settings: DEFAULT_SETTINGS, locale: 'zh', locked: [], problems: [] },
  hotkey: { accelerator: 'Alt+Shift+D', state: 'registered', alternatives: [] },
  lookup: { phase: 'empty', turn: 0, text: '' },
}

function served(hasDrawn: boolean, published = PUBLISHED) {
  const made = pages({
    topics: { latest: () => published },
    hasDrawn: () => hasDrawn,
    platform: 'win32',
  })
  return async (path: string) => made[path]?.(read)
}

it('says on every page on which system it is', async () => {
  const get = served(true)
  for (const path of ['panel.html', 'settings.html'])
    expect(await get(path)).toContain('<html data-platform="win32" lang="zh-CN">')
})

it('has the first card in the panel’s page alone, and its colour in its style', async () => {
  const get = served(false)
  expect(await get('panel.html')).toContain('<div id="root" aria-busy="true"><main>card</main>')
  expect(await get('panel.html')).toContain('data-platform="win32"')
  expect(await get('settings.html')).toContain('<div id="root"></div>')
  expect(await get('first-card.css')).toBe(':root{--profile:#0f8a7e}')
})

it('has none once the panel has drawn, or when nothing is published yet', async () => {
  for (const get of [served(true), served(false, {})]) {
    expect(await get('panel.html')).toContain('<div id="root"></div>')
    expect(await get('first-card.css')).toBe('')
  }
})
