import { KIND_TEXTS } from '../../electron/contract/error-texts'
import { expect, test } from '../support/app'

/** Work card -> kind, code and the platform's own words, as the platform's documents have them. */
const CARDS = [
  ['99900007', null, null, null],
  ['99900011', 'permission', '11', null],
  ['99900012', 'permission', '12', null],
  ['99900025', 'signature', '25', null],
  ['99900027', 'session-expired', '27', 'SessionKey非法'],
  ['99900031', 'clock-skew', '31', null],
  ['99900040', 'invalid-argument', '40', null],
  ['99900050', 'invalid-argument', '50', '非法参数'],
  ['99800002', 'remote', null, null],
  ['99800003', 'bad-response', null, null],
  ['99800004', 'bad-response', null, null],
  ['99800006', 'throttled', '7', 'This ban will last for 31062 more seconds'],
  ['99800008', 'bad-response', null, null],
  ['99800010', 'business', null, null],
] as const

test('every error card shows its sentence, next step and the platform’s own words', async ({
  start,
  picture,
}) => {
  test.setTimeout(180_000)
  const { panel } = await start()
  const field = panel.getByRole('textbox', { name: '工单号' })
  for (const [id, kind, code, words] of CARDS) {
    await test.step(id, async () => {
      await field.fill(id)
      await field.press('Enter')
      if (kind === null) {
        // A ban of two seconds is waited out, then the number comes.
        await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText(/^1\d{10}$/)
        return
      }
      const alert = panel.getByRole('alert', { name: '取号失败' })
      await expect(alert).toHaveAttribute('data-kind', kind)
      await expect(alert).toContainText(/[\u4e00-\u9fff].*。/)
      if (code !== null) await expect(alert).toContainText(code)
      if (words !== null) await expect(alert).toContainText(words)
      await picture(panel, `error-${kind}-${id}`)
    })
  }
})

test('cards that only look broken still give a number', async ({ start }) => {
  const { panel } = await start()
  const field = panel.getByRole('textbox', { name: '工单号' })
  for (const id of ['99800001', '99800005', '99800009']) {
    await field.fill(id)
    await field.press('Enter')
    await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText(/^1\d{10}$/)
    await field.press('Escape')
  }
})

test('text without an ID is answered at once, without a call', async ({ start, picture }) => {
  const { panel } = await start()
  const field = panel.getByRole('textbox', { name: '工单号' })
  await field.fill('你好')
  await field.press('Enter')
  const alert = panel.getByRole('alert', { name: '取号失败' })
  await expect(alert).toContainText(KIND_TEXTS['invalid-id'].message.zh)
  await expect(alert).toContainText(KIND_TEXTS['invalid-id'].nextStep.zh)
  await picture(panel, 'error-invalid-id')
})

test('several candidates are offered and one is chosen by key', async ({ start, picture }) => {
  const { panel } = await start()
  const field = panel.getByRole('textbox', { name: '工单号' })
  await field.fill('11111222 11111223 和 11111224')
  await field.press('Enter')
  await expect(panel.getByRole('alert')).toHaveAttribute('data-kind', 'ambiguous-id')
  await picture(panel, 'error-ambiguous-id')
  await panel.keyboard.press('2')
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveAttribute(
    'data-number',
    '17788889898-1234',
  )
})
