import type { Locator, Page } from '@playwright/test'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { expect, test } from '../support/app'
import { openSection } from '../support/settings-page'

const store = (id: string, name: string): Profile => ({
  ...DEMO_PROFILE,
  ...{ id, name, gateway: 'production' },
})
const STORES = [DEMO_PROFILE, store('a', '甲店'), store('b', '乙店'), store('c', '丙店')]
const settings = { profiles: STORES, activeProfileId: 'a' }

const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true })

/** As somebody does who has no mouse. */
async function press(page: Page, name: string): Promise<void> {
  await button(page, name).focus()
  await page.keyboard.press('Enter')
}

test('a question that is asked in place gives the focus back, and Esc says no to it alone', async ({
  start,
}) => {
  const page = await (await start({ settings })).openSettings()
  await openSection(page, '网络')
  const cancel = button(page, '取消')
  await press(page, '忘记代理密码')
  await expect(cancel).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(button(page, '忘记代理密码')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(cancel).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(button(page, '忘记代理密码')).toBeFocused()
  await press(page, '忘记代理密码')
  await press(page, '确认删除')
  await expect(page.getByRole('status')).toContainText('没有为代理保存过')
  await expect(button(page, '忘记代理密码')).toBeFocused()
})

test('what is saved or reverted keeps the focus where it was pressed', async ({ start }) => {
  const page = await (await start({ settings })).openSettings()
  await openSection(page, '剪贴板')
  const seconds = page.getByLabel('多久后清除（秒）')
  await expect(button(page, '保存')).toBeDisabled()
  await seconds.fill('30')
  await press(page, '保存')
  await expect(page.getByText('已保存')).toBeVisible()
  await expect(button(page, '保存')).toBeFocused()
  await expect(button(page, '保存')).toBeDisabled()
  await seconds.fill('31')
  await press(page, '撤销更改')
  await expect(seconds).toHaveValue('30')
  await expect(button(page, '撤销更改')).toBeFocused()
  // Nothing to save: Enter does not claim to have saved it.
  await seconds.press('Enter')
  await expect(page.getByText('已保存')).toHaveCount(0)
})

test('a store that is moved, given up or removed leaves the focus in the list', async ({
  start,
}) => {
  const page = await (await start({ settings })).openSettings()
  const row = (id: string) => page.locator(`[data-store=${id}]`)
  await row('b').click()
  await press(page, '下移')
  await expect(button(page, '下移')).toBeDisabled()
  await expect(button(page, '下移')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('尚未保存')).toHaveCount(0)

  await press(page, '+ 新增店铺')
  await expect(page.getByLabel('名称')).toBeFocused()
  await press(page, '撤销更改')
  await expect(row('a')).toBeFocused()

  await row('b').click()
  await press(page, '删除店铺')
  await press(page, '确认删除')
  await expect(row('b')).toHaveCount(0)
  await expect(page.locator('[data-store][aria-current=true]')).toBeFocused()
})

test('a button that goes gives the focus to what is left beside it', async ({ start }) => {
  const page = await (await start({ settings })).openSettings()
  await openSection(page, '快捷键')
  await press(page, '未设置')
  await page.keyboard.press('Alt+Shift+K')
  await press(page, '不用这个快捷键')
  await expect(button(page, '未设置')).toBeFocused()
})

test('whoever stays with unsaved edits is where they were', async ({ start }) => {
  const page = await (await start({ settings })).openSettings()
  await openSection(page, '剪贴板')
  const seconds = page.getByLabel('多久后清除（秒）')
  await seconds.fill('33')
  const link = page.getByRole('link', { name: '通用' })
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(link).toBeFocused()
  await expect(seconds).toHaveValue('33')
})

test('the section of kits begins with the way to open one', async ({ start }) => {
  const page = await (await start()).openSettings()
  await page.getByRole('link', { name: /收到了配置包/ }).press('Enter')
  await expect(button(page, '打开配置包…')).toBeFocused()
})

test('the footer covers nothing that has the focus', async ({ start }) => {
  const app = await start({ settings })
  const page = await app.openSettings()
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.isResizable())
      ?.setSize(680, 560),
  )
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(680)
  /** By how many pixels the focused one reaches below the footer's upper edge. */
  const covered = () =>
    page.evaluate(() => {
      const footer = document.querySelector('.form-footer')
      const focused = document.activeElement
      if (footer === null || focused === null || footer.contains(focused)) return 0
      return focused.getBoundingClientRect().bottom - footer.getBoundingClientRect().top
    })
  await page.getByText('高级', { exact: true }).click()
  await page.getByLabel('名称').focus()
  const seen: string[] = []
  while (!(await page.evaluate(() => document.activeElement?.closest('.form-footer')))) {
    seen.push(await page.evaluate(() => document.activeElement?.getAttribute('name') ?? ''))
    expect(await covered(), seen.at(-1)).toBeLessThanOrEqual(0)
    await page.keyboard.press('Tab')
  }
  expect(seen).toContain('serviceStoreCode')
})
