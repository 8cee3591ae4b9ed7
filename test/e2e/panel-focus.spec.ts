import type { Renewal } from '../../electron/contract/renewal'
import { failure } from '../../electron/domain/failure'
import { DEMO_PROFILE } from '../../electron/domain/profile'
import { expect, type RunningApp, test } from '../support/app'

/** As main would publish it, once. */
const published = ({ electron }: RunningApp, topic: string, value: unknown) =>
  electron.evaluate(
    ({ BrowserWindow }, [name, sent]) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send(`topic:${name}`, sent),
    [topic, value] as const,
  )

test('a renewal that begins and ends in the panel leaves the focus where keys go on', async ({
  start,
  picture,
}) => {
  const profile = { ...DEMO_PROFILE, id: 'a', name: '甲店', gateway: 'production' } as const
  const app = await start({ profile })
  const { panel } = app
  const error = failure('session-expired')
  const state = { phase: 'error', turn: 1_000_000, text: '11111222', at: Date.now(), error }
  await published(app, 'lookup', state)
  const renew = panel.getByRole('button', { name: '续授权', exact: true })
  await renew.focus()
  const renewal = { place: 'panel', profileId: 'a' } as const
  const working: Renewal = { ...renewal, step: 'working' }
  await published(app, 'renewal', working)
  const cancel = panel.getByRole('button', { name: '取消续授权' })
  await expect(cancel).toBeVisible()
  await expect(renew).toBeDisabled()
  await expect(renew).toBeFocused()

  await cancel.focus()
  await published(app, 'renewal', null)
  await expect(cancel).toHaveCount(0)
  await expect(panel.getByRole('textbox', { name: '工单号' })).toBeFocused()

  const done: Renewal = { ...renewal, step: 'done', account: '新账号', endsAt: Date.now() }
  await published(app, 'renewal', done)
  const line = panel.locator('.renewal p.done')
  await expect(line).toBeVisible()
  await picture(panel, 'renewal-done-panel')
  // The tick is a button's: on a line it would lie over the words.
  expect(await line.evaluate((each) => getComputedStyle(each, '::after').content)).toBe('none')
})

test('the small card gives the focus to no button', async ({ start }) => {
  const { panel } = await start()
  const field = panel.getByRole('textbox', { name: '工单号' })
  await field.fill('11111222')
  await field.press('Enter')
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toBeVisible()
  await panel.keyboard.press('Control+p')
  await expect(panel.locator('.mini-card')).toBeVisible()
  expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
})
