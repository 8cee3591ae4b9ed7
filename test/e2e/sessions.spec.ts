import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, isPanelVisible, PROJECT, type RunningApp, test } from '../support/app'
import { type SmallScreen, startSmallScreen } from '../support/small-screen'

/** The display of a second session of the same person, as a terminal server has them. */
let second: SmallScreen
test.beforeAll(async () => {
  second = await startSmallScreen(1024, 768)
})
test.afterAll(() => second.close())

const number = ({ panel }: RunningApp) => panel.getByRole('status', { name: '虚拟号码' })

async function lookUp({ panel }: RunningApp): Promise<void> {
  const field = panel.getByRole('textbox', { name: '工单号' })
  await field.fill('11111222')
  await field.press('Enter')
}

test('a start in a second session of the same person shows the panel of the first, and ends', async ({
  start,
}) => {
  const first = await start({ args: ['--hidden'] })
  expect(await isPanelVisible(first)).toBe(false)
  const executable = await first.electron.evaluate(() => process.execPath)
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = ['.', ...sandbox, `--user-data-dir=${first.userData}`]
  const env = { ...process.env, DISPLAY: second.DISPLAY }
  const [code] = await once(spawn(executable, args, { cwd: PROJECT, env, stdio: 'ignore' }), 'exit')
  expect(code).toBe(0)
  await expect.poll(() => isPanelVisible(first)).toBe(true)
})

test('with a folder of its own, each session has an app of its own', async ({ start }) => {
  const first = await start()
  const other = await start({ env: { DISPLAY: second.DISPLAY } })
  for (const app of [first, other]) await lookUp(app)
  for (const app of [first, other]) await expect(number(app)).toHaveText('17788889898')
  // What the one changes is nothing to the other.
  const settings = await first.openSettings()
  await settings.getByRole('link', { name: '通用' }).click()
  await settings.getByLabel('语言').selectOption('en')
  await settings.getByRole('button', { name: '保存' }).click()
  await expect(first.panel.getByRole('button', { name: 'Settings' })).toBeVisible()
  await expect(other.panel.getByRole('button', { name: '设置' })).toBeVisible()
})
