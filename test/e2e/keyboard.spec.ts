import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { expect, isPanelFocused, test } from '../support/app'
import { copyElsewhere, holdKeys, pasteElsewhere, pressKeys } from '../support/desktop-tools'
import { recordingProgram } from '../support/recording-program'

const STORE: Profile = { ...DEMO_PROFILE, id: 'store', name: '洗护一店', gateway: 'production' }

test('the key sheet opens and closes by key, and a new lookup closes it', async ({
  start,
  picture,
}) => {
  const { panel } = await start()
  const sheet = panel.getByRole('region', { name: '按键一览' })
  await panel.keyboard.press('?')
  await expect(sheet).toBeVisible()
  await picture(panel, 'key-sheet')
  await panel.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(panel.getByRole('textbox', { name: '工单号' })).toHaveValue('')

  await panel.keyboard.press('F1')
  await expect(sheet).toBeVisible()
  await panel.getByRole('textbox', { name: '工单号' }).fill('11111222')
  await panel.keyboard.press('Enter')
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
  await expect(sheet).toHaveCount(0)
})

test('the card becomes small by key, stays small for the next number, and grows for an error', async ({
  start,
  picture,
}) => {
  const { panel, startAgain } = await start()
  const field = panel.getByRole('textbox', { name: '工单号' })
  await field.fill('11111223')
  await field.press('Enter')
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toBeVisible()
  await panel.keyboard.press('Control+p')
  await expect(field).toHaveCount(0)
  await expect.poll(() => panel.evaluate(() => innerWidth)).toBe(300)
  await picture(panel, 'mini-extension')

  expect(await startAgain('workcard-dialer://lookup?id=11111222')).toBe(0)
  // A link fills the field, which the small card does not have.
  await expect(field).toHaveValue('11111222')
  await field.press('Enter')
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
  await expect(field).toHaveCount(0)
  await panel.keyboard.press('Control+p')
  await expect(field).toHaveValue('11111222')
  await expect.poll(() => panel.evaluate(() => innerWidth)).toBe(420)
})

test('an expired session and missing credentials offer their next steps', async ({
  start,
  picture,
}, info) => {
  const folder = info.outputPath('bin')
  const opener = recordingProgram(join(folder, 'xdg-open'))
  const { panel } = await start({
    profile: STORE,
    env: { PATH: `${folder}:${process.env.PATH}` },
  })
  const field = panel.getByRole('textbox', { name: '工单号' })
  await field.fill('11111222')
  await field.press('Enter')
  await expect(panel.getByRole('alert')).toHaveAttribute('data-kind', 'no-credentials')
  await picture(panel, 'error-no-credentials')

  await panel.getByRole('button', { name: '先试用演示店铺' }).click()
  await expect(panel.getByRole('combobox', { name: '店铺' })).toHaveValue('demo')
  await expect(panel.getByRole('alert')).toHaveCount(0)
  await field.fill('99900027')
  await field.press('Enter')
  await expect(panel.getByRole('button', { name: '打开授权页' })).toBeVisible()
  await picture(panel, 'error-session-expired')
  await panel.getByRole('button', { name: '打开授权页' }).click()
  await expect.poll(opener.calls).toEqual([['https://open.taobao.com/']])
})

test('everything in the panel is reached by Tab, in the order of reading', async ({ start }) => {
  const { panel } = await start()
  await panel.getByRole('textbox', { name: '工单号' }).fill('11111223')
  await panel.keyboard.press('Enter')
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toBeVisible()
  const focused = () =>
    panel.evaluate(() => {
      const { activeElement: element } = document
      return element?.getAttribute('aria-label') ?? element?.textContent
    })
  const order: (string | null | undefined)[] = []
  for (let step = 0; step < 10; step += 1) {
    order.push(await focused())
    // The focus must be seen wherever it is.
    const outline = await panel.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    )
    expect(outline).toBe('solid')
    await panel.keyboard.press('Tab')
  }
  expect(order).toEqual([
    '工单号',
    '取号',
    '复制分机',
    '拨打',
    '复制号码',
    '复制含分机',
    '二维码',
    '重新取号',
    '店铺',
    '小卡片',
  ])
})

test('Enter that ends an IME composition looks nothing up', async ({ start }) => {
  const { panel } = await start()
  const field = panel.getByRole('textbox', { name: '工单号' })
  // The engine's own composition, as an input method drives it; no input method runs on the test desktop.
  const engine = await panel.context().newCDPSession(panel)
  const composed = { text: '11111222', selectionStart: 8, selectionEnd: 8 }
  await engine.send('Input.imeSetComposition', composed)
  await expect(field).toHaveValue('11111222')
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 }
  await engine.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter })
  await engine.send('Input.insertText', { text: '11111222' })
  await expect(field).toHaveValue('11111222')
  await expect(panel.locator('[data-phase=empty]')).toBeVisible()

  await field.press('Enter')
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
})

test('from a messy paste to a dialled number with the keyboard alone', async ({ start }, info) => {
  const folder = info.outputPath('bin')
  const opener = recordingProgram(join(folder, 'xdg-open'))
  const { panel } = await start({ env: { PATH: `${folder}:${process.env.PATH}` } })
  await copyElsewhere('【洗护】张三 11-24 10:23\n麻烦联系客户，工单号：１１１１ 1223 ，谢谢\n')
  await pressKeys('ctrl+v')
  await pressKeys('Return')
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
  await expect.poll(pasteElsewhere).toBe('17788889898')
  expect(opener.calls()).toEqual([])
  await pressKeys('ctrl+Return')
  await expect.poll(opener.calls).toEqual([['tel:17788889898,,1234%23']])
})

test('a hotkey that is held down makes one call, though that fails, and the panel stays', async ({
  start,
}) => {
  const app = await start({ args: ['--hidden'] })
  await copyElsewhere('99900027')
  await holdKeys(['alt', 'shift', 'd'], 1500)
  await expect(app.panel.getByRole('alert')).toBeVisible()
  await expect.poll(() => isPanelFocused(app)).toBe(true)
  // A lookup that succeeds stands behind all others in the log.
  await app.panel.getByRole('textbox', { name: '工单号' }).fill('11111222')
  await app.panel.keyboard.press('Enter')
  const log = () => readFileSync(join(app.userData, 'logs', 'main.log'), 'utf8')
  await expect.poll(log).toContain('lookup-succeeded')
  expect(log().match(/lookup-failed/g)).toHaveLength(1)
})
