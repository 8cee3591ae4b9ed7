import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import type { Settings } from '../../electron/contract/settings'
import { CREDENTIAL_FIELDS } from '../../electron/domain/credentials'
import { SANDBOX_CREDENTIALS } from '../../electron/sandbox-gateway/gateway'
import { expect, isPanelVisible, type Launch, PROJECT, type RunningApp, test } from '../support/app'
import { type CustomGateway, customGateway } from '../support/custom-gateway'
import { copyElsewhere, pasteElsewhere, pressKeys, typeText } from '../support/desktop-tools'
import { pictureOfScreen, quietScreen } from '../support/screen-picture'
import { keyField } from '../support/settings-page'
import { type Desktop, focusedWindow, startDesktop } from '../support/window-manager'

/** What a new user sees and does on an empty machine, in the order in which it happens. */
const WORDS = {
  zh: {
    language: 'zh_CN',
    strip: '演示：号码是虚构的，打不通',
    addStore: '接入真实店铺 →',
    number: '虚拟号码',
    field: '工单号',
    add: '新增店铺',
    store: '洗护一店',
    name: '名称',
    gateway: '网关',
    address: '网关地址',
    card: '测试用工单号',
    passed: /^测试通过：平台给了号码/,
    save: '保存并测试',
    remove: '删除店铺',
    profile: '店铺',
  },
  en: {
    language: 'en_US',
    strip: 'Demo: numbers are not real',
    addStore: 'Add a real store →',
    number: 'Virtual number',
    field: 'Work card ID',
    add: 'Add a store',
    store: 'Laundry One',
    name: 'Name',
    gateway: 'Gateway',
    address: 'Gateway address',
    card: 'Work card ID for the test',
    passed: /^Test passed: the platform gave a number/,
    save: 'Save and test',
    remove: 'Remove store',
    profile: 'Store',
  },
} as const
type Words = (typeof WORDS)[keyof typeof WORDS]

const numberOf = (id: string) => `177${id}`
const TEST_CARD = '88880000'

let desktop: Desktop
let gateway: CustomGateway
test.beforeEach(async () => {
  desktop = await startDesktop()
  gateway = await customGateway('real', numberOf)
})
test.afterEach(async () => {
  await gateway.close()
  await desktop.close()
})

let frames = 0
/** With FILM=1, keeps the whole screen once it is painted, for people to look at. */
async function frame(name: string): Promise<void> {
  if (process.env.FILM !== '1') return
  frames += 1
  await quietScreen()
  const file = `${String(frames).padStart(2, '0')}-${name}.png`
  pictureOfScreen(join(PROJECT, 'test-results', 'film', file))
}

const number = ({ panel }: RunningApp, words: Words) =>
  panel.getByRole('status', { name: words.number })

/** Moves on by Tab, as the hands do that are on the keys already. */
async function tabTo(field: Locator) {
  const isFocused = () => field.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 6 && !(await isFocused()); presses += 1) await pressKeys('Tab')
  await expect(field).toBeFocused()
}

async function pasteInto(field: Locator, text: string) {
  await tabTo(field)
  await copyElsewhere(text)
  await pressKeys('ctrl+v')
  await expect(field).toHaveValue(text)
}

/** From the first start to a store whose keys are tested; leaves the settings open. */
async function reachTestedStore(
  start: (launch: Launch) => Promise<RunningApp>,
  userData: string,
  words: Words,
) {
  expect(existsSync(userData)).toBe(false)
  // The machine's language, as a desktop tells it to its programs.
  const app = await start({ userData, env: { LC_ALL: 'C.UTF-8', LANGUAGE: words.language } })

  await test.step('the first start says that the numbers are not real, and where a store goes', async () => {
    await expect.poll(() => isPanelVisible(app)).toBe(true)
    await expect(app.panel.getByText(words.strip)).toBeVisible()
    await expect(app.panel.getByRole('textbox', { name: words.field })).toBeFocused()
    await frame('first-start')
  })

  await test.step('a sample gives a number, and the way to a store stays', async () => {
    await app.panel.getByRole('button', { name: '11111223' }).click()
    await expect(number(app, words)).toHaveAttribute('data-number', '17788889898-1234')
    await expect(app.panel.getByText(words.strip)).toBeVisible()
    await frame('sample-number')
  })

  const opened = app.electron.waitForEvent('window')
  await app.panel.getByRole('button', { name: words.addStore }).click()
  const settings = await opened
  await test.step('the settings open where a store is added', async () => {
    await expect(settings.getByRole('button', { name: words.add })).toBeFocused()
    await frame('settings-open')
    await pressKeys('Return')
    await expect(settings.getByLabel(words.name, { exact: true })).toBeFocused()
    await frame('new-store')
  })

  await test.step('the store and its keys are entered, and tested with a work card', async () => {
    await pasteInto(settings.getByLabel(words.name, { exact: true }), words.store)
    await tabTo(settings.getByLabel(words.gateway, { exact: true }))
    for (let presses = 0; presses < 3; presses += 1) await pressKeys('Down')
    await pasteInto(settings.getByLabel(words.address), gateway.profile.customGatewayUrl)
    await frame('store-named')
    for (const field of CREDENTIAL_FIELDS)
      await pasteInto(keyField(settings, field), SANDBOX_CREDENTIALS[field])
    await frame('keys-entered')
    await tabTo(settings.getByLabel(words.card))
    await typeText(TEST_CARD)
    await pressKeys('Return')
    await expect(settings.getByText(words.passed)).toBeVisible()
    expect(gateway.asked).toEqual([TEST_CARD])
    await frame('test-passed')
    const top = async (locator: Locator) => (await locator.boundingBox())?.y ?? Number.NaN
    const save = settings.getByRole('button', { name: words.save })
    const passed = await settings.getByText(words.passed).boundingBox()
    expect((passed?.y ?? 0) + (passed?.height ?? 0)).toBeLessThan(await top(save))
    expect(await top(settings.getByRole('button', { name: words.remove }))).toBe(await top(save))
  })

  await test.step('the panel is the store’s, and not the demo’s any more', async () => {
    await expect(app.panel.getByText(words.strip)).toHaveCount(0)
    const chosen = app.panel.getByRole('combobox', { name: words.profile })
    await expect(chosen.locator('option:checked')).toHaveText(words.store)
    const { profiles, activeProfileId } = JSON.parse(
      readFileSync(join(userData, 'settings.json'), 'utf8'),
    ) as Settings
    const colour = profiles.find(({ id }) => id === activeProfileId)?.colour ?? ''
    expect(colour).not.toBe(profiles.find(({ id }) => id === 'demo')?.colour)
    const band = await app.panel
      .locator('.panel')
      .evaluate((panel) => getComputedStyle(panel).getPropertyValue('--profile'))
    expect(band.trim()).toBe(colour)
  })
  return { app, settings }
}

test('a new user on an empty machine comes to a tested store, ten numbers, and back to the third', async ({
  start,
}, info) => {
  const words = WORDS.zh
  const { app, settings } = await reachTestedStore(start, info.outputPath('empty'), words)
  await settings.close()
  const field = app.panel.getByRole('textbox', { name: words.field })
  await frame('settings-closed')

  const erp = await desktop.openOther()
  await frame('other-program')
  const ids = Array.from({ length: 10 }, (_, index) => String(88880001 + index))
  for (const id of ids) {
    await copyElsewhere(id)
    await pressKeys('alt+shift+d')
    await expect(number(app, words)).toHaveAttribute('data-number', numberOf(id))
    await expect.poll(() => pasteElsewhere()).toBe(numberOf(id))
    if (id === ids[0]) await frame('first-number')
    await pressKeys('Escape')
    await expect.poll(() => isPanelVisible(app)).toBe(false)
    await expect.poll(focusedWindow).toBe(erp.id)
  }
  expect(gateway.asked).toEqual([TEST_CARD, ...ids])

  await pressKeys('alt+shift+d')
  await expect(field).toHaveValue('88880010')
  await expect.poll(focusedWindow).not.toBe(erp.id)
  await frame('last-again')
  for (let presses = 0; presses < 7; presses += 1) await pressKeys('Up')
  await expect(field).toHaveValue('88880003')
  await frame('third-id')
  await pressKeys('Return')
  await expect(number(app, words)).toHaveAttribute('data-number', '17788880003')
  await expect.poll(() => pasteElsewhere()).toBe('17788880003')
  await frame('third-again')
  expect(gateway.asked).toHaveLength(11)
})

test('the same in English, up to the tested store', async ({ start }, info) => {
  await reachTestedStore(start, info.outputPath('empty'), WORDS.en)
})
