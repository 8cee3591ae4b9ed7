import type { Page } from '@playwright/test'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { PANEL_STATES, type PanelState } from '../support/panel-states'
import type { Scene, SceneStage } from './scene'

const STORE: Profile = {
  ...DEMO_PROFILE,
  id: 'store-1',
  name: '洗护一店',
  gateway: 'production',
  colour: '#0b7d4f',
}
const bothStores = { profiles: [DEMO_PROFILE, STORE], activeProfileId: DEMO_PROFILE.id }

const field = (page: Page) => page.getByRole('textbox', { name: /工单号|Work card ID/ })
const shows = (page: Page, digits: string) => page.locator(`[data-number="${digits}"]`).waitFor()
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
async function lookUp(page: Page, id: string, digits: string) {
  await page.keyboard.type(id)
  await press(page, 'Enter')
  await shows(page, digits)
}

const asScene = ({ name, reach }: PanelState): Scene => ({
  name,
  window: 'panel',
  play: ({ page, outside }) => reach({ panel: page, outside }),
})

/** Closed with nothing looked up it would be the empty card. */
const recent: Scene = {
  name: 'recent',
  window: 'panel',
  async play({ page, outside }) {
    await field(page).focus()
    await lookUp(page, '11111222', '17788889898')
    await lookUp(page, '11111223', '17788889898-1234')
    await PANEL_STATES.find(({ name }) => name === 'recent')?.reach({ panel: page, outside })
    await page.getByRole('button', { name: /11111222/ }).waitFor()
  },
}

const path = (
  name: string,
  play: (page: Page, stage: SceneStage) => Promise<void>,
  launch?: Scene['launch'],
): Scene => ({
  name: `keys-${name}`,
  window: 'panel',
  ...(launch === undefined ? {} : { launch }),
  play: (stage) => play(stage.page, stage),
})

/** Ways by key. What the page asks main for at each is in the record, and must be asked again. */
const PATHS: readonly Scene[] = [
  path('typed-anywhere', async (page) => {
    await press(page, 'Tab', 'Tab')
    await lookUp(page, '11111223', '17788889898-1234')
  }),
  path('same-again-copies', async (page) => {
    await lookUp(page, '11111222', '17788889898')
    await press(page, 'Enter', 'Control+c')
  }),
  path('candidate-by-digit', async (page) => {
    await field(page).fill('11111222 11111223')
    await press(page, 'Enter')
    await page.getByRole('alert').waitFor()
    await press(page, '2', 'Enter')
    await shows(page, '17788889898-1234')
  }),
  path('candidate-by-arrow', async (page) => {
    await field(page).fill('11111222 11111223')
    await press(page, 'Enter')
    await page.getByRole('alert').waitFor()
    await press(page, 'ArrowDown', 'ArrowDown', 'Enter')
    await shows(page, '17788889898-1234')
  }),
  path('history', async (page) => {
    await lookUp(page, '11111222', '17788889898')
    await lookUp(page, '11111224', '700101234567890')
    await press(page, 'ArrowUp', 'ArrowUp', 'ArrowDown')
  }),
  path(
    'store-by-key',
    async (page) => {
      await page.keyboard.type('11111222')
      await press(page, 'Control+1')
      await page.waitForFunction(() => document.querySelector('select')?.value === 'store-1')
    },
    { settings: bothStores },
  ),
  path('escape-steps', async (page) => {
    await lookUp(page, '11111222', '17788889898')
    await press(page, '?')
    await page.locator('.help').waitFor()
    await press(page, 'Escape')
    await page.locator('.help').waitFor({ state: 'detached' })
  }),
  path('hide-and-call-up', async (page, { outside }) => {
    await lookUp(page, '11111222', '17788889898')
    await press(page, 'Escape')
    await page.locator('[data-phase=empty]').waitFor()
    await outside((app) => app.startAgain())
    await shows(page, '17788889898')
  }),
  path('dial', async (page) => {
    await lookUp(page, '11111223', '17788889898-1234')
    await press(page, 'Control+Enter')
  }),
  path('cancel', async (page) => {
    await page.keyboard.type('99900007')
    await press(page, 'Enter')
    await page.locator('[data-phase=looking-up]').waitFor()
    await press(page, 'Escape')
    await page.locator('[data-phase=looking-up]').waitFor({ state: 'detached' })
  }),
  path('show-again', async (page, stage) => {
    await recent.play(stage)
    await page.getByRole('button', { name: /11111222/ }).focus()
    await press(page, 'Enter')
    await shows(page, '17788889898')
  }),
  path('renew', async (page) => {
    await lookUp(page, '11111222', '17788889898')
    await page.getByRole('button', { name: /^(重新取号|Get a new number)/ }).focus()
    await press(page, 'Space')
    await page.locator('[data-phase=looking-up]').waitFor({ state: 'detached' })
    await shows(page, '17788889898')
  }),
  path('settings', async (page) => press(page, 'Control+,')),
  path('small-and-large', async (page) => {
    await lookUp(page, '11111222', '17788889898')
    await press(page, 'Control+p')
    await page.locator('.mini-card').waitFor()
    await press(page, 'Control+p')
    await page.locator('.mini-card').waitFor({ state: 'detached' })
  }),
  path('composition', async (page) => {
    // The engine's own composition, as an input method drives it.
    const engine = await page.context().newCDPSession(page)
    await field(page).focus()
    const composed = { text: '11111222', selectionStart: 8, selectionEnd: 8 }
    await engine.send('Input.imeSetComposition', composed)
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 }
    await engine.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter })
    await engine.send('Input.insertText', { text: '11111222' })
    await engine.detach()
  }),
  path('paste', async (page) => {
    // As the engine pastes for a person, without a clipboard that two engines would share.
    await field(page).focus()
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text', '工单号：１１１１ 1223\n谢谢')
      const how = { clipboardData, bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', how))
    })
    await press(page, 'Enter')
    await shows(page, '17788889898-1234')
  }),
]

export const PANEL_SCENES: readonly Scene[] = [
  ...PANEL_STATES.map((state) => (state.name === 'recent' ? recent : asScene(state))),
  ...PATHS,
]
