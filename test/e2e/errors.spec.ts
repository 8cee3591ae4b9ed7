import type { FailureKind } from '../../electron/domain/failure-kinds'
import { WORK_CARDS } from '../../electron/sandbox-gateway/work-cards'
import { expect, test } from '../support/app'
import { copyElsewhere, pressKeys, typeText } from '../support/desktop-tools'
import { closeState } from '../support/panel-states'
import { kindTexts } from '../support/texts'

/** What each error card must be taken for, by the platform's documents (codes) and the project's (faults). */
const KINDS: Readonly<Record<string, FailureKind>> = {
  '99900003': 'remote',
  '99900004': 'throttled',
  '99900005': 'throttled',
  '99900006': 'throttled',
  '99900008': 'throttled',
  '99900009': 'invalid-argument',
  '99900010': 'remote',
  '99900011': 'permission',
  '99900012': 'permission',
  '99900013': 'permission',
  '99900015': 'remote',
  '99900021': 'invalid-argument',
  '99900022': 'invalid-argument',
  '99900023': 'invalid-argument',
  '99900024': 'signature',
  '99900025': 'signature',
  '99900026': 'session-expired',
  '99900027': 'session-expired',
  // An App Key that is wrong is mended where the credentials are.
  '99900028': 'signature',
  '99900029': 'signature',
  '99900030': 'clock-skew',
  '99900031': 'clock-skew',
  '99900032': 'invalid-argument',
  '99900033': 'invalid-argument',
  '99900034': 'invalid-argument',
  '99900040': 'invalid-argument',
  '99900041': 'invalid-argument',
  '99900042': 'session-expired',
  '99900043': 'invalid-argument',
  '99900044': 'session-expired',
  '99900047': 'invalid-argument',
  '99900050': 'invalid-argument',
  '99900053': 'session-expired',
  '99800002': 'remote',
  '99800003': 'bad-response',
  '99800004': 'bad-response',
  '99800006': 'throttled',
  '99800007': 'timeout',
  '99800008': 'bad-response',
  '99800010': 'business',
}
const STILL_A_NUMBER = new Set(['slow', 'wrong-content-type'])

const FAILING = WORK_CARDS.filter(
  ({ behaviour }) =>
    behaviour.kind === 'error' ||
    behaviour.kind === 'refused' ||
    (behaviour.kind === 'fault' && !STILL_A_NUMBER.has(behaviour.fault)),
)

test('every error card shows its sentence, next step and the platform’s own words', async ({
  start,
  picture,
}) => {
  test.setTimeout(180_000)
  const app = await start()
  const { panel } = app
  const field = panel.getByRole('textbox', { name: '工单号' })
  const sentences = new Set<string>()
  for (const { id, behaviour } of FAILING) {
    await test.step(id, async () => {
      await field.fill(id)
      await field.press('Enter')
      const alert = panel.getByRole('alert', { name: '取号失败' })
      await expect(alert).toHaveAttribute('data-kind', KINDS[id] ?? 'a kind that is named above', {
        timeout: 20_000,
      })
      for (const paragraph of await alert.locator(':scope > p').all()) {
        await expect(paragraph).toHaveText(/[\u4e00-\u9fff]/)
      }
      sentences.add(await alert.locator('.sentence').innerText())
      if (behaviour.kind === 'error') {
        await expect(alert).toContainText(String(behaviour.error.code))
        await expect(alert).toContainText(behaviour.error.sub_msg ?? behaviour.error.msg)
      }
      if (behaviour.kind === 'refused') await expect(alert).toContainText(behaviour.msgInfo)
      await picture(panel, `error-${id}`)
      await closeState(app)
      await expect(alert).toHaveCount(0)
    })
  }
  // Not one sentence for everything: the causes are told apart.
  expect(sentences.size).toBeGreaterThan(12)
})

test('a ban of two seconds is waited out in sight, then the number comes', async ({ start }) => {
  const { panel } = await start()
  const field = panel.getByRole('textbox', { name: '工单号' })
  await field.fill('99900007')
  await field.press('Enter')
  await expect(panel.getByRole('status')).toHaveText(/平台限流，\d 秒后自动重试/)
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText(/^1\d{10}$/)
})

test('cards that only look broken still give a number', async ({ start }) => {
  const app = await start()
  const { panel } = app
  const field = panel.getByRole('textbox', { name: '工单号' })
  for (const id of ['99800001', '99800005', '99800009']) {
    await field.fill(id)
    await field.press('Enter')
    await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText(/^1\d{10}$/)
    await closeState(app)
  }
})

test('text without an ID is answered at once, without a call', async ({ start, picture }) => {
  const { panel } = await start()
  const field = panel.getByRole('textbox', { name: '工单号' })
  await field.fill('你好')
  await field.press('Enter')
  const alert = panel.getByRole('alert', { name: '取号失败' })
  await expect(alert).toContainText(kindTexts('invalid-id').message.zh)
  await expect(alert).toContainText(kindTexts('invalid-id').nextStep.zh)
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

test('the only candidate is looked up when it is chosen, whatever it looks like', async ({
  start,
  picture,
}) => {
  const { panel } = await start()
  const field = panel.getByRole('textbox', { name: '工单号' })
  await field.fill('13800138000')
  await field.press('Enter')
  await expect(panel.getByRole('alert')).toContainText('这看起来是手机号')
  await picture(panel, 'error-looks-like-mobile')
  await panel.getByRole('button', { name: '仍按工单号取号' }).click()
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText(/^154\d{8}$/)
  await expect(field).toHaveValue('13800138000')
})

test('a new ID typed while candidates show chooses none of them', async ({ start }) => {
  const { panel } = await start()
  const field = panel.getByRole('textbox', { name: '工单号' })
  await field.fill('11111222 11111223 和 11111224')
  await field.press('Enter')
  const candidates = panel.getByRole('list', { name: '按 1–9 选择' })
  await expect(candidates).toBeVisible()
  // As a scanner does: digits and Enter without a pause.
  await typeText('11111225')
  await pressKeys('Return')
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText('057188888888')
  await expect(field).toHaveValue('11111225')

  await field.fill('11111222 11111223 和 11111224')
  await field.press('Enter')
  await expect(candidates).toBeVisible()
  // From a candidate's button too: the digits land in the field.
  await panel.keyboard.press('ArrowDown')
  await typeText('11111224')
  await pressKeys('Return')
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText('700101234567890')
  await expect(field).toHaveValue('11111224')
})

test('two rows that are pasted stay two', async ({ start }) => {
  const { panel } = await start()
  const field = panel.getByRole('textbox', { name: '工单号' })
  await copyElsewhere('1001\n1002\n')
  await field.press('Control+v')
  await expect(field).toHaveValue('1001⏎1002')
  await field.press('Enter')
  await expect(panel.getByRole('list', { name: '按 1–9 选择' }).getByRole('button')).toHaveText([
    /1001/,
    /1002/,
  ])
})

test('a paste of two megabytes is answered like any other', async ({ start }) => {
  const { panel } = await start()
  const field = panel.getByRole('textbox', { name: '工单号' })
  await copyElsewhere(`工单号：11111222 ${'客户的话 '.repeat(400_000)}`)
  await field.press('Control+v')
  await field.press('Enter')
  // What is not searched may hold another ID.
  await panel.getByRole('button', { name: '11111222' }).click()
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
})

test('a reference that the clipboard did not take is told', async ({ start }) => {
  const { electron, panel } = await start()
  const field = panel.getByRole('textbox', { name: '工单号' })
  await field.fill('99900027')
  await field.press('Enter')
  const copy = panel.getByRole('button', { name: '复制参考信息' })
  await expect(copy).toBeVisible()
  await electron.evaluate(({ clipboard }) => {
    Object.assign(clipboard, { write: () => Promise.reject(new Error('held by another program')) })
  })
  await copy.click()
  await expect(panel.getByText('没有复制成功。')).toBeVisible()
})
