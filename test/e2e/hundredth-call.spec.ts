import { DEMO_PROFILE } from '../../electron/domain/profile'
import { expect, isPanelVisible, type RunningApp, test } from '../support/app'
import { customGateway } from '../support/custom-gateway'
import { copyElsewhere, pasteElsewhere, pressKeys, typeText } from '../support/desktop-tools'

/** What an agent does a hundred times a day, with the phone in the other hand. */
const SECOND = { ...DEMO_PROFILE, id: 'demo-2', name: '二店', colour: '#b3261e' }

const field = ({ panel }: RunningApp) => panel.getByRole('textbox', { name: '工单号' })
const number = ({ panel }: RunningApp) => panel.getByRole('status', { name: '虚拟号码' })

async function lookUp(app: RunningApp, id: string) {
  await field(app).fill(id)
  await field(app).press('Enter')
  await expect(number(app)).toBeVisible()
  await expect(field(app)).toHaveValue(id)
}

test('ten work cards, and back to the third of them, by key and by click', async ({
  start,
  picture,
}) => {
  const app = await start()
  const ids = Array.from({ length: 10 }, (_, index) => `2200${index}`)
  const numbers: string[] = []
  for (const id of ids) {
    await lookUp(app, id)
    numbers.push((await number(app).getAttribute('data-number')) ?? '')
  }
  expect(new Set(numbers).size).toBe(10)
  for (let press = 0; press < 7; press += 1) await field(app).press('ArrowUp')
  await expect(field(app)).toHaveValue('22002')
  await field(app).press('ArrowDown')
  await expect(field(app)).toHaveValue('22003')
  await field(app).press('ArrowUp')
  await field(app).press('Enter')
  await expect(number(app)).toHaveAttribute('data-number', numbers[2] ?? '')
  await expect(app.panel.getByText('已取过号')).toBeVisible()

  // The empty card lists the last ones, with their numbers masked.
  await app.electron.evaluate(({ app: electronApp }) => {
    const link = 'workcard-dialer://lookup?id=1'
    electronApp.emit('second-instance', {}, [], '', { link })
  })
  const recent = app.panel.getByRole('list', { name: '最近的工单' })
  await expect(recent.getByRole('button')).toHaveCount(4)
  await expect(recent.getByRole('button').first()).toContainText('22002')
  const masked = numbers[2]?.replace(/^(\d{3})\d{4}(\d{4})$/, '$1****$2') ?? 'none'
  await expect(recent.getByRole('button').first()).toContainText(masked)
  expect(await recent.innerText()).not.toContain(numbers[2])
  await picture(app.panel, 'recent')
  await recent.getByRole('button').nth(1).click()
  await expect(number(app)).toHaveAttribute('data-number', numbers[9] ?? '')
})

test('a card of another store is shown again under that store’s name', async ({ start }) => {
  const app = await start({ profile: SECOND })
  await lookUp(app, '11111222')
  await app.panel.keyboard.press('Control+1')
  await expect(app.panel.getByRole('combobox', { name: '店铺' })).toHaveValue('demo')
  await expect(number(app)).toHaveCount(0)
  await app.panel.getByRole('list', { name: '最近的工单' }).getByRole('button').click()
  await expect(number(app)).toHaveText('17788889898')
  await expect(app.panel.getByRole('combobox', { name: '店铺' })).toHaveValue('demo-2')
})

test('a key or a paste lands in the field, wherever the focus is', async ({ start }) => {
  const app = await start()
  await lookUp(app, '11111222')
  await app.panel.getByRole('button', { name: '复制号码' }).click()
  await typeText('11111223')
  await expect(field(app)).toHaveValue('11111223')
  await field(app).press('Enter')
  await expect(number(app)).toHaveAttribute('data-number', '17788889898-1234')
  await app.panel.getByRole('combobox', { name: '店铺' }).focus()
  await copyElsewhere('11111224')
  await pressKeys('ctrl+v')
  await expect(field(app)).toHaveValue('11111224')
  await field(app).fill('')
  await field(app).press('Enter')
  await expect(app.panel.getByRole('alert')).toHaveCount(0)
  await expect(number(app)).toHaveAttribute('data-number', '17788889898-1234')
})

test('the copy says what it was and when it goes, and that it is gone', async ({
  start,
  picture,
}) => {
  const app = await start({ settings: { clearClipboardAfterSeconds: 4 } })
  const settings = await app.openSettings()
  await settings.getByRole('link', { name: '剪贴板' }).click()
  await settings.getByLabel('号码带分机时复制').selectOption('号码和分机')
  await settings.getByRole('button', { name: '保存' }).click()
  await expect(settings.getByText('已保存')).toBeVisible()
  await settings.close()
  await lookUp(app, '11111223')
  const line = app.panel.locator('.copy-line')
  await expect(line).toHaveText(/^✓ 已复制号码和分机 · 0:0[1-4] 后清除$/)
  await expect.poll(() => pasteElsewhere()).toBe('17788889898,,1234')
  await app.panel.getByRole('button', { name: '复制号码' }).click()
  await expect(line).toHaveText(/^✓ 已复制号码 · 0:0[1-4] 后清除$/)
  await expect(app.panel.getByRole('button', { name: '复制号码' })).toHaveClass(/done/)
  await picture(app.panel, 'copied')
  await expect(line).toHaveText('已从剪贴板清除', { timeout: 10_000 })
  await expect(app.panel.getByRole('button', { name: '复制号码' })).not.toHaveClass(/done/)
  expect(await pasteElsewhere()).not.toContain('177')
})

test('a chat line in the clipboard costs no number', async ({ start, picture }) => {
  const app = await start()
  await lookUp(app, '11111222')
  const before = await number(app).boundingBox()
  await copyElsewhere('好的，马上处理')
  await pressKeys('alt+shift+d')
  const notice = app.panel.getByRole('alert')
  await expect(notice).toHaveAttribute('data-kind', 'invalid-id')
  await expect(number(app)).toHaveText('17788889898')
  expect(await number(app).boundingBox()).toEqual(before)
  await expect(field(app)).toBeFocused()
  await picture(app.panel, 'clipboard-without-id')
  await lookUp(app, '11111223')
  await expect(notice).toHaveCount(0)
})

test('the code takes the number’s place, moves nothing, and Esc closes it alone', async ({
  start,
}) => {
  const app = await start()
  await lookUp(app, '11111222')
  const again = app.panel.getByRole('button', { name: '重新取号' })
  const before = await again.boundingBox()
  await app.panel.getByRole('button', { name: '二维码' }).click()
  await expect(app.panel.getByRole('img', { name: '二维码' })).toBeVisible()
  await expect(number(app)).toHaveCount(0)
  expect(await again.boundingBox()).toEqual(before)
  await app.panel.keyboard.press('Escape')
  await expect(number(app)).toHaveText('17788889898')
  expect(await isPanelVisible(app)).toBe(true)
})

test('no card moves its buttons, whatever it has to say', async ({ start }) => {
  const app = await start()
  const tops: (number | undefined)[] = []
  for (const id of ['11111222', '11111223', '11111224', '11111225', '11111222']) {
    await lookUp(app, id)
    tops.push((await app.panel.getByRole('button', { name: '重新取号' }).boundingBox())?.y)
    // One row, in both languages.
    expect((await app.panel.getByRole('button', { name: '拨打' }).boundingBox())?.y).toBe(
      tops.at(-1),
    )
  }
  expect(new Set(tops).size).toBe(1)
})

test('the English buttons and hint of an extension fit one row, those of an ended session two', async ({
  start,
  picture,
}) => {
  const app = await start({ settings: { language: 'en' } })
  const id = app.panel.getByRole('textbox', { name: 'Work card ID' })
  await id.fill('11111223')
  await id.press('Enter')
  const dial = app.panel.getByRole('button', { name: 'Dial' })
  const again = app.panel.getByRole('button', { name: 'Get a new number' })
  expect((await again.boundingBox())?.y).toBe((await dial.boundingBox())?.y)
  const isCutOff = (line: Element) => line.scrollWidth > line.clientWidth
  expect(await app.panel.locator('.hint-line .quiet').evaluate(isCutOff)).toBe(false)
  await picture(app.panel, 'english-extension')

  await id.fill('99900027')
  await id.press('Enter')
  const alert = app.panel.getByRole('alert', { name: 'Lookup failed' })
  const rows = new Set<number | undefined>()
  for (const name of ['Copy for the team lead', 'Authorisation page', 'Update credentials'])
    rows.add((await alert.getByRole('button', { name }).boundingBox())?.y)
  expect(rows.size).toBe(2)
})

test('the small card says whose number it is, goes by Esc, and is small after a restart', async ({
  start,
  picture,
}) => {
  const app = await start()
  await lookUp(app, '11111224')
  await app.panel.keyboard.press('Control+p')
  const card = app.panel.locator('.mini-card')
  for (const text of ['11111224', '演示店铺', '已复制号码', '已报备', '演示：号码是虚构的']) {
    await expect(card).toContainText(text)
  }
  await picture(app.panel, 'small-card')
  await app.panel.keyboard.press('Escape')
  await expect.poll(() => isPanelVisible(app)).toBe(false)
  await app.electron.close()
  const again = await start({ userData: app.userData })
  await again.panel.getByRole('textbox', { name: '工单号' }).fill('11111224')
  await again.panel.getByRole('textbox', { name: '工单号' }).press('Enter')
  await expect(again.panel.locator('.mini-card')).toBeVisible()
})

test('called up for a text without an ID, the small card makes room for the reason', async ({
  start,
}) => {
  const app = await start()
  await lookUp(app, '11111222')
  await app.panel.keyboard.press('Control+p')
  const card = app.panel.locator('.mini-card')
  await expect(card).toBeVisible()
  await app.panel.keyboard.press('Escape')
  await expect.poll(() => isPanelVisible(app)).toBe(false)
  await copyElsewhere('好的，马上处理')
  await pressKeys('alt+shift+d')
  await expect(app.panel.getByRole('alert')).toHaveAttribute('data-kind', 'invalid-id')
  await expect(app.panel.getByRole('alert')).toBeInViewport({ ratio: 1 })
  await expect(card).toHaveCount(0)
  await copyElsewhere('11111223')
  await pressKeys('alt+shift+d')
  await expect(card).toContainText('11111223')
})

test('an expired session: the agent’s first button copies what the lead needs', async ({
  start,
}) => {
  const app = await start()
  await field(app).fill('99900027')
  await field(app).press('Enter')
  const alert = app.panel.getByRole('alert', { name: '取号失败' })
  await expect(alert.getByRole('button').first()).toHaveText('复制给管理员')
  await alert.getByRole('button').first().click()
  await expect(alert.getByText('已复制参考信息')).toBeVisible()
  const text = await pasteElsewhere()
  for (const part of [
    '授权已失效',
    '店铺：演示店铺',
    '错误码：27',
    '程序：Workcard Dialer',
    '时间：20',
  ]) {
    expect(text).toContain(part)
  }
  expect(text).not.toContain('99900027')
})

test('the demo cannot be taken for a store; a real one has no such strip', async ({ start }) => {
  const strip = ({ panel }: RunningApp) => panel.getByText('演示：号码是虚构的，打不通')
  const demo = await start()
  await expect(strip(demo)).toBeVisible()
  expect((await strip(demo).boundingBox())?.width).toBeGreaterThan(400)
  const gateway = await customGateway('real', () => '17788889898')
  const real = await start({ profile: gateway.profile })
  await expect(strip(real)).toHaveCount(0)
  await gateway.close()
})
