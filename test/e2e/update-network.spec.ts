import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, PROJECT } from '../support/app'
import {
  asks,
  enterCredentials,
  lookUp,
  signIn,
  test,
  through,
} from '../support/company-network/company-test'
import { stubDialogs } from '../support/native-dialogs'
import { openSection } from '../support/settings-page'
import { settingsRequest } from '../support/settings-request'
import { startFeed } from '../support/updates/feed'

test('an update comes through a proxy with a password, from a feed that the company’s root vouches for', async ({
  start,
  company,
  startProxy,
}, info) => {
  const password = 'feed-canary-84'
  const squid = await startProxy({ auth: 'digest', password })
  const feed = await startFeed({}, '127.0.0.2', company.certificate)
  const appImage = info.outputPath('Workcard-Dialer-0.1.0.AppImage')
  mkdirSync(info.outputPath('.'), { recursive: true })
  writeFileSync(appImage, 'the old version')
  const app = await start({
    profile: company.store,
    settings: {
      updateFeed: `https://gateway.company.test:${new URL(feed.url).port}/`,
    },
    require: [join(PROJECT, 'test', 'support', 'as-app-image.cjs')],
    env: {
      ...through(squid.port),
      APPIMAGE: appImage,
      XDG_CACHE_HOME: info.outputPath('cache'),
    },
  })
  await enterCredentials(app, company)
  const settings = await app.openSettings()
  await openSection(settings, '关于')
  const updates = settings.getByRole('region', { name: '更新' })
  const state = updates.getByRole('status')
  const press = (name: string) => updates.getByRole('button', { name, exact: true }).click()

  await test.step('nobody has entered a password: it is said where that is asked', async () => {
    await press('检查更新')
    await expect(updates.getByRole('alert')).toContainText('代理需要用户名和密码')
    expect(feed.asked).toEqual([])
    expect(squid.refused()).toBe(0)
  })

  await test.step('what a lookup asked for counts for the feed; without the root nothing is trusted', async () => {
    await lookUp(app.panel)
    await expect(asks(app.panel)).toContainText('需要用户名和密码')
    await signIn(app.panel, password)
    await expect(asks(app.panel)).toHaveAttribute('data-kind', 'tls')
    await press('检查更新')
    await expect(updates.getByRole('alert')).toContainText('没有可信的加密连接')
    expect(feed.asked).toEqual([])
  })

  await test.step('the company’s root counts from then on', async () => {
    const file = info.outputPath('company.crt')
    writeFileSync(file, company.root)
    await stubDialogs(app, { confirmed: true, file })
    expect((await settingsRequest(app, 'certificates.add')).ok).toBe(true)
    await press('检查更新')
    await expect(state).toHaveText('有新版本 0.2.0')
    await press('下载')
    await expect(state).toContainText('0.2.0 已下载')
    expect(squid.refused()).toBe(0)
  })
  feed.close()
})
