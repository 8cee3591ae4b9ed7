import { expect, test } from '../support/app'
import { copyHtmlElsewhere, pasteElsewhere, pressKeys } from '../support/desktop-tools'
import { hang } from '../support/hang'

/** A spreadsheet's two rows, as a program offers them that offers nothing but HTML. */
const TABLE = `<meta charset="utf-8"><style>td { color: red }</style><table>
  <tr><td>订单号</td><td>工单号</td><td>电话</td></tr>
  <tr><td>22222333</td><td>11111223</td><td>&nbsp;</td></tr>
</table>`

let goOn = () => {}
test.afterEach(() => goOn())

test('the hotkey finds the ID in a table that was copied as HTML only', async ({ start }) => {
  const app = await start({ args: ['--hidden'] })
  await copyHtmlElsewhere(TABLE)
  // What the system has as plain text.
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe('')
  await pressKeys('alt+shift+d')
  const number = app.panel.getByRole('status', { name: '虚拟号码' })
  await expect(number).toHaveAttribute('data-number', '17788889898-1234')
  // The column's name decides which of the two numbers it is.
  await expect(app.panel.getByRole('textbox', { name: '工单号' })).toHaveValue('11111223')
  await expect.poll(() => pasteElsewhere()).toBe('17788889898')
})

test('two IDs that were copied as HTML only are two', async ({ start }) => {
  const app = await start({ args: ['--hidden'] })
  await copyHtmlElsewhere('<p>工单号 11111222</p><p>工单号 11111223</p>')
  await pressKeys('alt+shift+d')
  const alert = app.panel.getByRole('alert', { name: '取号失败' })
  await expect(alert).toHaveAttribute('data-kind', 'ambiguous-id')
})

test('an owner of HTML that does not answer is told, not waited for', async ({ start }) => {
  const app = await start({ args: ['--hidden'] })
  await copyHtmlElsewhere('<td>11111222</td>')
  goOn = hang('xclip')
  await pressKeys('alt+shift+d')
  await expect(app.panel.locator('[data-kind="clipboard-silent"]')).toBeVisible({ timeout: 20_000 })
})
