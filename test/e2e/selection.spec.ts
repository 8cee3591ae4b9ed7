import type { Locator } from '@playwright/test'
import { expect, panelBounds, type RunningApp, test } from '../support/app'
import { customGateway } from '../support/custom-gateway'
import { click, copyElsewhere, drag, pasteElsewhere, pressKeys } from '../support/desktop-tools'

const NUMBER = '17788889898'
const BEFORE = '之前复制的'
/** What is copied is what the agent selects; nothing but a test clears it. */
const BY_HAND = { copyAutomatically: false, clearClipboardAfterSeconds: 0 }

async function lookUp({ panel }: RunningApp, id = '11111222'): Promise<Locator> {
  await copyElsewhere(BEFORE)
  await panel.getByRole('textbox', { name: '工单号' }).fill(id)
  await panel.keyboard.press('Enter')
  const number = panel.getByRole('status', { name: '虚拟号码' })
  await expect(number).toBeVisible()
  return number
}

/** Where a part of the page is on the screen: its left and right ends and its middle. */
async function onScreen(app: RunningApp, part: Locator) {
  const box = await part.boundingBox()
  if (box === null) throw new Error('it is not drawn')
  const window = await panelBounds(app)
  const [x, y] = [window.x + box.x, window.y + box.y + box.height / 2]
  return { left: { x: x + 1, y }, right: { x: x + box.width - 1, y }, middle: { x: x + 20, y } }
}

const selected = ({ panel }: RunningApp) => panel.evaluate(() => getSelection()?.toString() ?? '')

async function tripleClick(app: RunningApp, part: Locator): Promise<void> {
  const { middle } = await onScreen(app, part)
  await click(middle, 3)
  const text = (await part.textContent()) ?? ''
  await expect.poll(() => selected(app)).toContain(text)
}

for (const keys of ['ctrl+c', 'ctrl+x', 'ctrl+Insert']) {
  test(`a triple click and ${keys} copy the digits alone`, async ({ start }) => {
    const app = await start({ settings: BY_HAND })
    await tripleClick(app, await lookUp(app))
    await pressKeys(keys)
    await expect.poll(() => pasteElsewhere()).toBe(NUMBER)
    await expect(app.panel.getByText('已复制')).toBeVisible()
    expect(await pasteElsewhere('primary')).toBe('')
  })
}

test('what was copied by selecting is cleared like every number', async ({ start }) => {
  const app = await start({ settings: { ...BY_HAND, clearClipboardAfterSeconds: 2 } })
  await tripleClick(app, await lookUp(app))
  await pressKeys('ctrl+c')
  await expect.poll(() => pasteElsewhere()).toBe(NUMBER)
  await expect.poll(() => pasteElsewhere()).toBe('')
})

test('what is only marked is cleared from where a middle click finds it', async ({ start }) => {
  const app = await start({ settings: { ...BY_HAND, clearClipboardAfterSeconds: 2 } })
  await tripleClick(app, await lookUp(app))
  await expect.poll(() => pasteElsewhere('primary')).toContain(NUMBER)
  await expect.poll(() => pasteElsewhere('primary')).toBe('')
  expect(await pasteElsewhere()).toBe(BEFORE)
})

test('what another program has marked since is left alone', async ({ start }) => {
  const app = await start({ settings: { clearClipboardAfterSeconds: 3 } })
  await tripleClick(app, await lookUp(app))
  await expect.poll(() => pasteElsewhere('primary')).toContain(NUMBER)
  await copyElsewhere('别的内容', 'primary')
  expect(await pasteElsewhere()).toBe(NUMBER)
  await expect.poll(() => pasteElsewhere()).toBe('')
  expect(await pasteElsewhere('primary')).toBe('别的内容')
})

test('a part of the digits is copied as that part, under the same clearing', async ({ start }) => {
  const app = await start({ settings: { ...BY_HAND, clearClipboardAfterSeconds: 2 } })
  const number = await lookUp(app)
  const last = await onScreen(app, number.locator('span').last())
  await drag(last.left, last.right)
  await expect.poll(() => selected(app)).toBe('9898')
  await pressKeys('ctrl+c')
  await expect.poll(() => pasteElsewhere()).toBe('9898')
  expect(await pasteElsewhere('primary')).toBe('')
  await expect.poll(() => pasteElsewhere()).toBe('')
})

test('number and extension selected together are copied with the pauses between', async ({
  start,
}) => {
  const app = await start({ settings: BY_HAND })
  const number = await lookUp(app, '11111223')
  const from = await onScreen(app, number.locator('span').first())
  const to = await onScreen(app, app.panel.locator('.extension strong'))
  await drag(from.left, to.right)
  await expect.poll(() => selected(app)).toContain('1234')
  await pressKeys('ctrl+c')
  await expect.poll(() => pasteElsewhere()).toBe(`${NUMBER},,1234`)
})

test('everything selected by key is the number as far as the clipboard goes', async ({ start }) => {
  const app = await start({ settings: BY_HAND })
  await tripleClick(app, await lookUp(app))
  await pressKeys('ctrl+a')
  await pressKeys('ctrl+c')
  await expect.poll(() => pasteElsewhere()).toBe(NUMBER)
})

test('other text is copied as ever', async ({ start }) => {
  const app = await start({ settings: BY_HAND })
  await lookUp(app)
  const meta = app.panel.locator('.meta span').last()
  const at = await onScreen(app, meta)
  await click(at.middle, 3)
  await expect.poll(() => selected(app)).toContain('取得')
  const words = await selected(app)
  await pressKeys('ctrl+c')
  await expect.poll(async () => (await pasteElsewhere()).trim()).toBe(words.trim())
  await expect(app.panel.getByText('已复制')).toHaveCount(0)
})

test('the field’s own text is copied by its own selection', async ({ start }) => {
  const app = await start({ settings: BY_HAND })
  await lookUp(app)
  const field = await onScreen(app, app.panel.getByRole('textbox', { name: '工单号' }))
  await click(field.middle, 3)
  await pressKeys('ctrl+c')
  await expect.poll(() => pasteElsewhere()).toBe('11111222')
})

test('what is dragged out is the digits alone', async ({ start }) => {
  const app = await start({ settings: BY_HAND })
  const number = await lookUp(app, '11111225')
  await tripleClick(app, number)
  await app.panel.evaluate(() => {
    window.addEventListener('dragstart', ({ dataTransfer }) => {
      const types = [...(dataTransfer?.types ?? [])]
      const dragged = types.map((type) => [type, dataTransfer?.getData(type)])
      Object.assign(window, { dragged })
    })
  })
  const { middle, right } = await onScreen(app, number)
  await drag(middle, right)
  await expect
    .poll(() => app.panel.evaluate(() => Reflect.get(window, 'dragged')))
    .toEqual([['text/plain', '057188888888']])
})

test('a number of an unknown form is copied as by the button, or the part that is selected', async ({
  start,
}) => {
  const gateway = await customGateway('selected', () => '95187\n转人工')
  const app = await start({ settings: BY_HAND, profile: gateway.profile })
  await gateway.enterCredentials(app)
  const number = await lookUp(app)
  await tripleClick(app, number)
  await pressKeys('ctrl+c')
  await expect.poll(() => pasteElsewhere()).toBe('95187 转人工')
  const { left } = await onScreen(app, number)
  await click({ x: left.x + 20, y: left.y }, 2)
  await expect.poll(() => selected(app)).toBe('95187')
  await pressKeys('ctrl+c')
  await expect.poll(() => pasteElsewhere()).toBe('95187')
  await gateway.close()
})
