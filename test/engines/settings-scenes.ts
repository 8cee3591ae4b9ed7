import type { Page } from '@playwright/test'
import { SHOWN_SECTIONS, settingsHash } from '../../electron/contract/settings-section'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import type { Scene } from './scene'

const STORE: Profile = { ...DEMO_PROFILE, id: 'store-1', name: '洗护一店', gateway: 'production' }

const button = (page: Page, name: RegExp) => page.getByRole('button', { name })

async function openSection(page: Page, section: (typeof SHOWN_SECTIONS)[number]) {
  const link = page.locator(`nav a[href="${settingsHash(section)}"]`)
  await link.focus()
  await page.keyboard.press('Enter')
  await page.locator(`nav a[href="${settingsHash(section)}"][aria-current=page]`).waitFor()
  await page.locator(`#${section}`).waitFor()
}

const scene = (
  name: string,
  play: (page: Page) => Promise<void>,
  launch?: Scene['launch'],
): Scene => ({
  name,
  window: 'settings',
  ...(launch === undefined ? {} : { launch }),
  play: ({ page }) => play(page),
})

const withStore = { profile: STORE }
const stored = (page: Page) => page.getByText(/^(尚未录入|Not entered yet)$/).waitFor()

async function wrongStore(page: Page) {
  await stored(page)
  await page.getByLabel(/^(名称|Name)$/).fill('洗护二店')
  await page.getByLabel('App Key').fill('1234 5678')
  await button(page, /^(保存并测试|Save and test)$/).click()
  await page.locator('[aria-invalid=true]').first().waitFor()
}

export const SETTINGS_SCENES: readonly Scene[] = [
  ...SHOWN_SECTIONS.map((section) =>
    scene(`section-${section}`, (page) => openSection(page, section)),
  ),
  scene('health-checked', async (page) => {
    await openSection(page, 'health')
    await page.locator('main [data-first]').click()
    await page.locator('.health-end[data-state]').waitFor()
  }),
  scene('store', stored, withStore),
  scene(
    'store-remove',
    async (page) => {
      await stored(page)
      await button(page, /^(删除店铺|Remove store)$/).click()
      await button(page, /^(取消|Cancel)$/).waitFor()
    },
    withStore,
  ),
  scene('store-wrong', wrongStore, withStore),
  scene(
    'leave',
    async (page) => {
      await wrongStore(page)
      await button(page, /(新增店铺|Add a store)$/).click()
      await page.locator('dialog[open]').waitFor()
    },
    withStore,
  ),
  scene('store-new', async (page) => {
    await button(page, /(新增店铺|Add a store)$/).click()
    await page.getByLabel(/^(名称|Name)$/).waitFor()
  }),
  scene('keys-capture', async (page) => {
    await openSection(page, 'hotkey')
    await button(page, /^(当前快捷键|Current hotkey|Hotkey)/).click()
    await page.keyboard.press('Alt+Shift+W')
    await button(page, /Alt\+Shift\+W$/)
      .first()
      .waitFor()
  }),
  scene('keys-refused', async (page) => {
    await openSection(page, 'hotkey')
    await button(page, /^(当前快捷键|Current hotkey|Hotkey)/).click()
    await page.keyboard.press('Control+Alt+D')
    await page.getByRole('alert').waitFor()
  }),
  scene('keys-save-by-enter', async (page) => {
    await openSection(page, 'clipboard')
    const seconds = page
      .getByRole('spinbutton')
      .or(page.locator('input[inputmode=numeric]'))
      .first()
    await seconds.fill('90')
    await seconds.press('Enter')
    await page.locator('.form-footer [role=status]').first().waitFor()
    await page.waitForFunction(
      () => document.querySelector('button[type=submit][aria-disabled="true"]') !== null,
    )
  }),
]
