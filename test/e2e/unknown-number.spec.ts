import type { Page } from '@playwright/test'
import { expect, test } from '../support/app'
import { customGateway } from '../support/custom-gateway'
import { copyElsewhere, pasteElsewhere } from '../support/desktop-tools'

/** Work cards, what a gateway says for them, how that is shown and what a copy by hand takes of it. */
const ANSWERS = [
  ['10001', '1778\n; rm -rf ~\n', '1778\\n; rm -rf ~', '1778 ; rm -rf ~'],
  ['10002', '\u001b]0;x\u000795187', '\\u001B]0;x\\u000795187', ']0;x95187'],
  ['10003', '177\u202e8889898', '177\\u202E8889898', '1778889898'],
  ['10004', '95187 转人工', '95187 转人工', '95187 转人工'],
  ['10005', '1'.repeat(900_000), `${'1'.repeat(160)}… (+899840)`, '1'.repeat(200)],
] as const

const status = (panel: Page) => panel.getByRole('status', { name: '虚拟号码' })

async function lookUp(panel: Page, id: string) {
  const field = panel.getByRole('textbox', { name: '工单号' })
  await field.fill(id)
  await field.press('Enter')
}

test('a number of an unknown form is shown as what it is, and copied by hand only', async ({
  start,
  picture,
}) => {
  const gateway = await customGateway('unknown', (id) => {
    const [, raw] = ANSWERS.find(([known]) => known === id) ?? ['', '17788889898']
    return raw
  })
  const app = await start({ profile: gateway.profile })
  await gateway.enterCredentials(app)
  const { panel } = app
  await copyElsewhere('别的内容')
  for (const [id, , shown] of ANSWERS) {
    await lookUp(panel, id)
    await expect(status(panel)).toHaveText(shown)
    await expect(panel.getByText('没有自动复制')).toBeVisible()
    expect((await status(panel).getAttribute('data-number'))?.length).toBeLessThanOrEqual(200)
    await expect(panel.getByText('已复制')).toHaveCount(0)
  }
  expect(await pasteElsewhere()).toBe('别的内容')
  for (const [id, , shown, copied] of ANSWERS) {
    await lookUp(panel, id)
    await expect(status(panel)).toHaveText(shown)
    await panel.getByRole('button', { name: '复制号码' }).click()
    await expect.poll(() => pasteElsewhere()).toBe(copied)
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme })
    await picture(panel, `unknown-long-${colorScheme}`)
  }
  await panel.keyboard.press('Control+p')
  await expect(panel.locator('.mini-card')).toBeVisible()
  await expect(panel.getByText('没有自动复制')).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme })
    await picture(panel, `unknown-mini-${colorScheme}`)
  }
  const overflow = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await gateway.close()
})

test('what a gateway says does not turn round what stands beside it', async ({ start }) => {
  const { electron, panel } = await start()
  const error = {
    kind: 'business',
    cause: null,
    params: {},
    fixBy: 'agent',
    code: null,
    subCode: '\u202eabc',
    platformMessage: '\u202eabc',
    requestId: 'def',
    retryable: false,
  }
  await electron.evaluate(
    ({ BrowserWindow }, value) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('topic:lookup', value),
    { phase: 'error', turn: 1_000_000, text: '1', at: 0, error },
  )
  const copy = panel.getByRole('button', { name: '复制参考信息' })
  await expect(copy).toBeVisible()
  const words = panel.locator('.reference bdi')
  const [before, after] = [await words.boundingBox(), await copy.boundingBox()]
  expect(before?.x).toBeLessThan(after?.x ?? 0)
})
