import type { SettingsSection } from '../../electron/contract/settings-section'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { expect, type RunningApp, test } from '../support/app'

const STORE: Profile = { ...DEMO_PROFILE, id: 'store-1', name: '洗护一店', gateway: 'production' }

/** As a button of the panel asks for it. */
const ask = ({ panel }: RunningApp, section: SettingsSection) =>
  panel.evaluate((wanted) => {
    const { workcardDialer } = window as unknown as Record<
      'workcardDialer',
      { 'window.open-settings': (section: string) => Promise<unknown> }
    >
    return workcardDialer['window.open-settings'](wanted)
  }, section)

async function openAt(app: RunningApp, section: SettingsSection) {
  const opened = app.electron.waitForEvent('window')
  await ask(app, section)
  return opened
}

test('the settings open at a section with the focus on its first field', async ({ start }) => {
  const app = await start({ profile: STORE })
  const settings = await openAt(app, 'credentials')
  await expect(settings.getByLabel('App Key')).toBeFocused()
  await expect(settings.getByRole('heading', { name: /^凭据/ })).toBeInViewport()
})

test('open settings go to the section asked for, again and again, and keep what was typed', async ({
  start,
}) => {
  const app = await start({ profile: STORE })
  const settings = await openAt(app, 'general')
  await expect(settings.getByLabel('语言')).toBeFocused()
  await settings.getByLabel('服务商账号').fill('typed, not saved')
  await settings.getByRole('button', { name: /^演示/ }).click()
  await expect(settings.getByLabel('App Key')).toHaveCount(0)

  // The active profile is chosen, whichever was looked at.
  await ask(app, 'credentials')
  await expect(settings.getByLabel('App Key')).toBeFocused()
  await settings.getByLabel('App Key').fill('12345')
  const places: readonly [SettingsSection, string][] = [
    ['dialling', '拨打方式'],
    ['clipboard', '取号后自动复制'],
    ['hotkey', '当前快捷键 Alt+Shift+D'],
    ['profiles', '名称'],
    ['credentials', 'App Key'],
  ]
  for (const [section, field] of places) {
    await ask(app, section)
    await expect(settings.getByLabel(field)).toBeFocused()
    await settings.getByLabel('语言').focus()
    await ask(app, section)
    await expect(settings.getByLabel(field)).toBeFocused()
  }
  await expect(settings.getByLabel('App Key')).toHaveValue('12345')
})

test('the list of sections leads there by keyboard', async ({ start }) => {
  const app = await start()
  const settings = await app.openSettings()
  const link = settings.getByRole('navigation').getByRole('link', { name: '拨打' })
  for (const _ of ['once', 'and again']) {
    await link.focus()
    await settings.keyboard.press('Enter')
    await expect(settings.getByLabel('拨打方式')).toBeFocused()
  }
})

test('Esc leaves the field, then closes the settings, but not over something unsaved', async ({
  start,
}) => {
  const app = await start({ profile: STORE })
  const settings = await openAt(app, 'profiles')
  const name = settings.getByLabel('名称')
  await expect(name).toBeFocused()
  await name.fill('洗护二店')
  await settings.keyboard.press('Escape')
  await expect(name).not.toBeFocused()
  await settings.keyboard.press('Escape')
  await expect(name).toHaveValue('洗护二店')
  await settings.getByRole('button', { name: '保存店铺' }).click()
  await expect(app.panel.getByRole('combobox', { name: '店铺' })).toContainText('洗护二店')
  await expect(settings.locator('[data-unsaved]')).toHaveCount(0)

  await settings.getByRole('button', { name: /^当前快捷键/ }).click()
  await settings.keyboard.press('Escape')
  await expect(settings.getByRole('button', { name: /^当前快捷键/ })).toBeVisible()
  const closed = settings.waitForEvent('close')
  // The window may be gone before the key is up again.
  await Promise.all([closed, settings.keyboard.press('Escape').catch(() => {})])
})
