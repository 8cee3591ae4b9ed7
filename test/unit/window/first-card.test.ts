import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { FIRST_CARD_SLOTS, type FirstCards } from '../../../electron/contract/first-card'
import { DEFAULT_SETTINGS } from '../../../electron/contract/settings'
import { failure } from '../../../electron/domain/failure'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import type { WorkcardId } from '../../../electron/domain/workcard-id'
import {
  firstCard,
  firstCardStyle,
  type Published,
  withFirstCard,
} from '../../../electron/window/first-card'

const OWN: Profile = {
  ...DEMO_PROFILE,
  ...{ id: 'own', name: '晨光', gateway: 'production', colour: '#123456' },
}

const plain = (profiles: Profile[] = [DEMO_PROFILE], activeProfileId = 'demo'): Published => ({
  settings: {
    settings: { ...DEFAULT_SETTINGS, profiles, activeProfileId },
    ...{ locale: 'zh', locked: [], problems: [] },
  },
  hotkey: { accelerator: 'Alt+Shift+D', state: 'registered', alternatives: [] },
  lookup: { phase: 'empty', turn: 0, text: '' },
})

describe('the first card', () => {
  it('is one of the demo store alone, of the demo store among others, or of a real store', () => {
    expect(firstCard(plain())?.kind).toBe('demo-alone')
    expect(firstCard(plain([DEMO_PROFILE, OWN]))?.kind).toBe('demo')
    expect(firstCard(plain([DEMO_PROFILE, OWN], 'own'))).toEqual({
      ...{ locale: 'zh', kind: 'real', hotkey: 'Alt+Shift+D' },
      ...{ stores: [OWN, DEMO_PROFILE], store: OWN },
    })
  })

  it('is left to the script when the page would show anything else', () => {
    const others: Published[] = [
      {},
      { ...plain(), lookup: { phase: 'empty', turn: 0, text: '11111222' } },
      {
        ...plain(),
        lookup: {
          ...{ phase: 'looking-up', turn: 1, workcardId: '11111222' as WorkcardId, startedAt: 0 },
          ...{ waitingUntil: null, waitsFor: 'gateway' },
        },
      },
      { ...plain(), notice: failure('clipboard-silent') },
      { ...plain(), hotkey: { accelerator: 'F2', state: 'taken', alternatives: [] } },
      {
        ...plain(),
        hotkey: {
          ...{ accelerator: 'Alt+Shift+D', state: 'registered', alternatives: [] },
          switchesLayout: true,
        },
      },
      plain([DEMO_PROFILE], 'gone'),
    ]
    const view = plain().settings
    if (view !== undefined)
      others.push({
        ...plain(),
        settings: { ...view, problems: [{ kind: 'folder-not-writable' }] },
      })
    for (const published of others) expect(firstCard(published)).toBeNull()
  })
})

const PAGE =
  '<html lang="zh-CN"><head><title>x</title></head><body><div id="root"></div></body></html>'
const MARKUP = `<select title="${FIRST_CARD_SLOTS.store}">${FIRST_CARD_SLOTS.stores}</select><p>${FIRST_CARD_SLOTS.hotkey}</p>`
const kinds = { 'demo-alone': MARKUP, demo: MARKUP, real: MARKUP }
const CARDS: FirstCards = { zh: kinds, en: kinds, demoNames: { zh: '演示店铺', en: 'Demo' } }

describe('the page with its first card', () => {
  it('holds the names of this start as text, whatever they are', () => {
    const name = `<img src=x onerror="a">'&$&$1`
    const store = { ...OWN, name }
    const page = withFirstCard(PAGE, CARDS, {
      ...{ locale: 'en', kind: 'real', stores: [store, DEMO_PROFILE], store, hotkey: 'Alt+<' },
    })
    const { document } = parsed(page)
    expect(document.documentElement.lang).toBe('en')
    const options = [...document.querySelectorAll('option')].map((each) => each.textContent)
    expect(options).toEqual([name, 'Demo'])
    expect(document.querySelector('select')?.title).toBe(name)
    expect(document.querySelector('p')?.textContent).toBe('Alt+<')
    expect(document.querySelector('img')).toBeNull()
  })

  it('is marked as one that its script has not taken over', () => {
    const card = firstCard(plain())
    if (card === null) throw new Error('a card')
    const { document } = parsed(withFirstCard(PAGE, CARDS, card))
    expect(document.getElementById('root')?.getAttribute('aria-busy')).toBe('true')
    expect(document.querySelector('link')?.getAttribute('href')).toBe('./first-card.css')
  })

  it("has a style with the store's colour, and none without a card", () => {
    expect(firstCardStyle(firstCard(plain([OWN], 'own')))).toBe(':root{--profile:#123456}')
    expect(firstCardStyle(null)).toBe('')
  })
})

const parsed = (page: string) => ({
  document: new new Window().DOMParser().parseFromString(page, 'text/html'),
})
