import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, PROJECT, test } from '../support/app'
import { recordingProgram } from '../support/recording-program'
import { openSection } from '../support/settings-page'

test('about says what runs and opens the folders of settings and log', async ({
  start,
  picture,
}, info) => {
  // Electron opens a folder by `xdg-open` from the PATH: this one writes down what it is given.
  const opener = recordingProgram(join(info.outputPath('bin'), 'xdg-open'))
  const app = await start({ env: { PATH: `${info.outputPath('bin')}:${process.env.PATH}` } })
  const settings = await app.openSettings()
  await openSection(settings, '关于')
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'))
  await expect(settings.getByText(version, { exact: true })).toBeVisible()
  const electron = await app.electron.evaluate(() => process.versions.electron)
  await expect(settings.getByText(`Electron ${electron}, Chromium`)).toBeVisible()
  await expect(settings.getByText('MIT License')).toBeVisible()
  await expect(settings.getByText(app.userData, { exact: true })).toBeVisible()

  await picture(settings, 'settings-about')
  await settings.getByRole('button', { name: '打开 设置文件夹' }).click()
  await expect.poll(() => opener.calls()).toEqual([[app.userData]])
  await settings.getByRole('button', { name: '打开 日志文件夹' }).click()
  await expect.poll(() => opener.calls().at(-1)).toEqual([join(app.userData, 'logs')])
  await expect(settings.getByRole('alert')).toHaveCount(0)
})
