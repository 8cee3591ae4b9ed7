import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, isPanelVisible, type RunningApp, test } from '../support/app'
import { type CustomGateway, customGateway } from '../support/custom-gateway'

const LINK = 'workcard-dialer://lookup?id=11111222'

const field = ({ panel }: RunningApp) => panel.getByRole('textbox', { name: '工单号' })
const number = ({ panel }: RunningApp) => panel.getByRole('status', { name: '虚拟号码' })
const windows = ({ electron }: RunningApp) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
const settingsFile = ({ userData }: RunningApp) =>
  readFileSync(join(userData, 'settings.json'), 'utf8')

test.describe('a link', () => {
  let gateway: CustomGateway
  test.beforeEach(async () => {
    gateway = await customGateway('links', () => '17788889898')
  })
  test.afterEach(() => gateway.close())

  /** The field is filled and focused, and the one key press is still to come. */
  async function expectPrefilled(app: RunningApp, id: string) {
    await expect(field(app)).toHaveValue(id)
    await expect(field(app)).toBeFocused()
    await expect.poll(() => isPanelVisible(app)).toBe(true)
    await expect(number(app)).toHaveCount(0)
    expect(gateway.asked).toEqual([])
  }

  async function expectLookedUpByEnter(app: RunningApp, id: string) {
    await app.panel.keyboard.press('Enter')
    await expect(number(app)).toHaveText('17788889898')
    expect(gateway.asked).toEqual([id])
  }

  test('that starts the app fills the field; Enter looks up', async ({ start }) => {
    const app = await start({ profile: gateway.profile, args: [LINK] })
    await gateway.enterCredentials(app)
    await expectPrefilled(app, '11111222')
    await expectLookedUpByEnter(app, '11111222')
  })

  test('that finds the app running fills the field; Enter looks up', async ({ start }) => {
    const app = await start({ profile: gateway.profile, args: ['--hidden'] })
    await gateway.enterCredentials(app)
    expect(await app.startAgain(LINK)).toBe(0)
    await expectPrefilled(app, '11111222')
    await expectLookedUpByEnter(app, '11111222')
  })

  test('looks up at once when the settings allow it', async ({ start }) => {
    const settings = { linksLookUp: true }
    const app = await start({ profile: gateway.profile, settings, args: ['--hidden'] })
    await gateway.enterCredentials(app)
    expect(await app.startAgain(LINK)).toBe(0)
    await expect(number(app)).toHaveText('17788889898')
    await expect.poll(() => isPanelVisible(app)).toBe(true)
    await app.electron.close()
    expect(gateway.asked).toEqual(['11111222'])

    await test.step('also when it starts the app', async () => {
      const again = await start({ userData: app.userData, args: [LINK.replace('222', '223')] })
      await expect(number(again)).toHaveText('17788889898')
      expect(gateway.asked).toEqual(['11111222', '11111223'])
    })
  })

  test('fills the field every time it is followed, whatever stands there', async ({ start }) => {
    const app = await start({ profile: gateway.profile, args: [LINK] })
    await expectPrefilled(app, '11111222')
    await field(app).fill('11111224')
    expect(await app.startAgain(LINK)).toBe(0)
    await expectPrefilled(app, '11111222')
    await field(app).fill('')
    expect(await app.startAgain(LINK)).toBe(0)
    await expectPrefilled(app, '11111222')
  })

  test('takes a number on screen away, so that none stands beside a new ID', async ({ start }) => {
    const app = await start({ profile: gateway.profile })
    await gateway.enterCredentials(app)
    await field(app).fill('11111223')
    await field(app).press('Enter')
    await expect(number(app)).toHaveText('17788889898')
    expect(await app.startAgain(LINK)).toBe(0)
    await expect(field(app)).toHaveValue('11111222')
    await expect(number(app)).toHaveCount(0)
    expect(gateway.asked).toEqual(['11111223'])
  })
})

const JUNK = [
  'workcard-dialer://lookup?id=abc',
  'workcard-dialer://lookup?id=１１１１１２２２',
  'workcard-dialer://lookup?id=11111222%0A--hidden',
  'workcard-dialer://user:password@lookup?id=11111222',
  'workcard-dialer://settings?linksLookUp=true',
  'workcard-dialer://lookup/../settings?id=11111222',
  'workcard-dialer:',
  'javascript:alert(1)',
  'file:///etc/passwd',
]

test('junk shows the panel and does nothing else', async ({ start }) => {
  const app = await start({ args: ['--hidden'], settings: { linksLookUp: true } })
  const before = settingsFile(app)
  const asked: string[] = []
  app.panel.on('dialog', (dialog) => asked.push(dialog.message()))
  for (const junk of JUNK) {
    expect(await app.startAgain(junk), junk).toBe(0)
    await expect.poll(() => isPanelVisible(app), junk).toBe(true)
    await expect(field(app), junk).toHaveValue('')
    await expect(app.panel.getByRole('alert'), junk).toHaveCount(0)
    await app.panel.keyboard.press('Escape')
    await expect.poll(() => isPanelVisible(app), junk).toBe(false)
  }
  expect(await windows(app)).toBe(1)
  expect(settingsFile(app)).toBe(before)
  expect(asked).toEqual([])

  await test.step('and the next good link works', async () => {
    expect(await app.startAgain(LINK)).toBe(0)
    await expect(number(app)).toHaveText('17788889898')
  })
})

test('links of any length leave the running app alone', async ({ start }) => {
  const app = await start({ args: ['--hidden'] })
  // Linux takes 128 KiB for one argument; a megabyte is the unit test's.
  for (const length of [1000, 6000, 40_000, 120_000]) {
    expect(await app.startAgain(`${LINK}&x=${'a'.repeat(length)}`)).toBe(0)
    await expect(field(app)).toHaveValue('')
  }
  expect(await app.startAgain(LINK)).toBe(0)
  await expect(field(app)).toHaveValue('11111222')
})

test('junk that starts the app starts it as ever', async ({ start }) => {
  const app = await start({ args: [`workcard-dialer://lookup?id=${'1'.repeat(6000)}`] })
  await expect.poll(() => isPanelVisible(app)).toBe(true)
  await expect(field(app)).toHaveValue('')
  expect(await windows(app)).toBe(1)
})
