import { DEMO_PROFILE } from '../../electron/domain/profile'
import { SANDBOX_CREDENTIALS } from '../../electron/sandbox-gateway/gateway'
import { expect, isPanelVisible, type RunningApp, test } from '../support/app'
import { type CustomGateway, customGateway } from '../support/custom-gateway'
import { copyElsewhere, pasteElsewhere, pressKeys } from '../support/desktop-tools'
import { settingsRequest } from '../support/settings-request'

let one: CustomGateway
let two: CustomGateway
test.beforeEach(async () => {
  one = await customGateway('one', (id) => `1771111${id.slice(-4)}`)
  two = await customGateway('two', (id) => `1772222${id.slice(-4)}`)
})
test.afterEach(() => Promise.all([one.close(), two.close()]))

const field = ({ panel }: RunningApp) => panel.getByRole('textbox', { name: '工单号' })
const number = ({ panel }: RunningApp) => panel.getByRole('status', { name: '虚拟号码' })
const chosen = ({ panel }: RunningApp) => panel.getByRole('combobox', { name: '店铺' })

async function lookUp(app: RunningApp, id: string, expected: string) {
  await field(app).fill(id)
  await field(app).press('Enter')
  await expect(number(app)).toHaveText(expected)
  await expect.poll(() => pasteElsewhere()).toBe(expected)
}

/** The demo store and two that answer differently; the first of the two is chosen. */
async function startWithStores(
  start: (launch: { settings: object }) => Promise<RunningApp>,
): Promise<RunningApp> {
  const stores = [
    { ...one.profile, name: '洗护一店', colour: '#b3261e' },
    { ...two.profile, name: '洗护二店', colour: '#1d4ed8' },
  ]
  const profiles = [DEMO_PROFILE, ...stores]
  const app = await start({ settings: { profiles, activeProfileId: one.profile.id } })
  await one.enterCredentials(app)
  await two.enterCredentials(app)
  return app
}

test('the hotkey shows the work card of the number in the clipboard: A, B, A', async ({
  start,
}) => {
  const app = await startWithStores(start)
  await lookUp(app, '11110001', '17711110001')
  await lookUp(app, '11110002', '17711110002')
  await lookUp(app, '11110001', '17711110001')
  await app.panel.keyboard.press('Escape')
  await expect.poll(() => isPanelVisible(app)).toBe(false)
  await pressKeys('alt+shift+d')
  await expect(app.panel.getByText('刚刚已取过号')).toBeVisible()
  await expect(number(app)).toHaveText('17711110001')
  await expect(field(app)).toHaveValue('11110001')
  expect(await pasteElsewhere()).toBe('17711110001')
  expect(one.asked).toEqual(['11110001', '11110002'])
})

test.describe('another store that is chosen with a number on screen', () => {
  test('takes it off, keeps the ID and the focus in the field, and is the one asked', async ({
    start,
    picture,
  }) => {
    const app = await startWithStores(start)
    await lookUp(app, '11110001', '17711110001')
    await app.panel.keyboard.press('Control+2')
    await expect(chosen(app)).toHaveValue(two.profile.id)
    await expect(number(app)).toHaveCount(0)
    await expect(field(app)).toHaveValue('11110001')
    await expect(field(app)).toBeFocused()
    await picture(app.panel, 'store-switched')
    await app.panel.keyboard.press('Enter')
    await expect(number(app)).toHaveText('17722220001')
    expect(one.asked).toEqual(['11110001'])
    expect(two.asked).toEqual(['11110001'])

    await test.step('and the first one’s number is its own still, without a call', async () => {
      await app.panel.keyboard.press('Control+1')
      await expect(number(app)).toHaveCount(0)
      await app.panel.keyboard.press('Enter')
      await expect(number(app)).toHaveText('17711110001')
      expect(one.asked).toEqual(['11110001'])
    })
  })

  test('leaves what the agent has typed since', async ({ start }) => {
    const app = await startWithStores(start)
    await lookUp(app, '11110001', '17711110001')
    await field(app).fill('1111000')
    await app.panel.keyboard.press('Control+2')
    await expect(number(app)).toHaveCount(0)
    await expect(field(app)).toHaveValue('1111000')
  })

  test('by pointer gives the field the focus back, by arrow key leaves it in the list', async ({
    start,
  }) => {
    const app = await startWithStores(start)
    await chosen(app).focus()
    await app.panel.keyboard.press('ArrowDown')
    await expect(chosen(app)).toHaveValue(two.profile.id)
    await expect(chosen(app)).toBeFocused()
    // The system draws the open list: a click on it is out of a test's reach, the press before is not.
    await chosen(app).dispatchEvent('pointerdown')
    await chosen(app).selectOption(one.profile.id)
    await expect(field(app)).toBeFocused()
  })

  test('by being added does the same', async ({ start }) => {
    const app = await startWithStores(start)
    await lookUp(app, '11110001', '17711110001')
    const id = `third-${Date.now()}`
    const added = { ...DEMO_PROFILE, id, name: '洗护三店', gateway: 'production' }
    await settingsRequest(app, 'profile.add', added, SANDBOX_CREDENTIALS)
    await expect(chosen(app)).toHaveValue(id)
    await expect(number(app)).toHaveCount(0)
    await expect(field(app)).toHaveValue('11110001')
  })

  test('is not given the number in the clipboard by the hotkey, which says whose it is', async ({
    start,
    picture,
  }) => {
    const app = await startWithStores(start)
    await lookUp(app, '11110001', '17711110001')
    await app.panel.keyboard.press('Control+2')
    await expect(number(app)).toHaveCount(0)
    await pressKeys('alt+shift+d')
    const alert = app.panel.getByRole('alert')
    await expect(alert).toContainText('剪贴板里的号码属于店铺“洗护一店”的工单 11110001。')
    await picture(app.panel, 'other-stores-number')
    await app.panel.keyboard.press('Control+1')
    await expect(alert).toHaveCount(0)
    await app.panel.keyboard.press('Enter')
    await expect(number(app)).toHaveText('17711110001')
    expect(one.asked).toEqual(['11110001'])
    expect(two.asked).toEqual([])
  })
})

test('another gateway of the same store is asked anew', async ({ start, picture }) => {
  const app = await startWithStores(start)
  await lookUp(app, '11110001', '17711110001')
  const moved = { ...one.profile, customGatewayUrl: two.profile.customGatewayUrl }
  await settingsRequest(app, 'profile.save', moved)
  await expect(number(app)).toHaveCount(0)
  await app.panel.keyboard.press('Enter')
  const alert = app.panel.getByRole('alert')
  await expect(alert).toContainText('凭据是为另一个网关录入的')
  await picture(app.panel, 'other-gateway')
  expect(two.asked).toEqual([])

  await test.step('and with the credentials entered for it', async () => {
    const opened = app.electron.waitForEvent('window')
    await alert.getByRole('button', { name: '更新凭据' }).click()
    const settings = await opened
    await expect(settings.getByText('是为另一个网关录入的，请重新录入')).toBeVisible()
    await settings.close()
    await one.enterCredentials(app)
    await lookUp(app, '11110001', '17722220001')
  })
})

test('a new number that is the same is said to be', async ({ start, picture }) => {
  const app = await startWithStores(start)
  await lookUp(app, '11110001', '17711110001')
  const unchanged = app.panel.getByText('号码没有变化')
  await expect(unchanged).toHaveCount(0)
  await app.panel.getByRole('button', { name: '重新取号' }).click()
  await expect(unchanged).toBeVisible()
  expect(one.asked).toEqual(['11110001', '11110001'])
  await picture(app.panel, 'number-unchanged')
})

test('a number whose work card is not known any more is not answered with another', async ({
  start,
}) => {
  const app = await startWithStores(start)
  await lookUp(app, '11110001', '17711110001')
  // The store’s credentials are entered anew: what they gave before is forgotten.
  await one.enterCredentials(app)
  await expect(number(app)).toHaveCount(0)
  await pressKeys('alt+shift+d')
  await expect(app.panel.getByRole('alert')).toContainText('已不知道属于哪张工单')
  await copyElsewhere('11110002')
  await pressKeys('alt+shift+d')
  await expect(number(app)).toHaveText('17711110002')
})
