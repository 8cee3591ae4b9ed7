import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, isPanelVisible, PROJECT, test } from '../support/app'
import { openSection } from '../support/settings-page'

test('the start at the login is what the system’s file says, whoever changed it', async ({
  start,
  picture,
}, info) => {
  const config = info.outputPath('config')
  const env = { XDG_CONFIG_HOME: config, XDG_CONFIG_DIRS: info.outputPath('system') }
  const file = join(config, 'autostart', 'workcard-dialer.desktop')
  const app = await start({ env })
  const settings = await app.openSettings()
  await openSection(settings, '通用')
  const row = settings.getByRole('group', { name: '登录系统时启动' })
  const state = row.getByRole('status')
  await expect(state).toHaveText('未开启')

  await row.getByRole('button', { name: '开启登录时启动' }).click()
  await expect(state).toHaveText(/^已开启/)
  const executable = await app.electron.evaluate(() => process.execPath)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(`\nExec=${executable} ${PROJECT} --hidden\n`)
  await picture(settings, 'settings-autostart')

  await test.step('removed by another program', async () => {
    rmSync(file)
    await expect(state).toHaveText('未开启')
    await expect(row.getByRole('button', { name: '开启登录时启动' })).toBeVisible()
  })
  await test.step('changed by another program', async () => {
    writeFileSync(file, text.replace(executable, '/opt/other'))
    await expect(state).toHaveText(/另一个程序/)
    await row.getByRole('button').click()
    await expect(state).toHaveText(/^已开启/)
    expect(readFileSync(file, 'utf8')).toBe(text)
  })
  await test.step('switched off by the desktop', async () => {
    writeFileSync(file, `${text}Hidden=true\n`)
    await expect(state).toHaveText('未开启')
  })
  await test.step('turned on again and off', async () => {
    await row.getByRole('button').click()
    await expect(state).toHaveText(/^已开启/)
    await row.getByRole('button', { name: '关闭登录时启动' }).click()
    await expect(state).toHaveText('未开启')
    expect(existsSync(file)).toBe(false)
  })
  await test.step('not possible', async () => {
    rmSync(dirname(file), { recursive: true })
    writeFileSync(dirname(file), 'in its way')
    await row.getByRole('button', { name: '开启登录时启动' }).click()
    await expect(row.getByRole('alert')).toContainText(file)
    await expect(state).toHaveText('未开启')
  })
  // What the file asked for.
  const hidden = await start({ args: ['--hidden'] })
  await expect(hidden.panel.getByText('Alt+Shift+D').first()).toBeAttached()
  expect(await isPanelVisible(hidden)).toBe(false)
})
