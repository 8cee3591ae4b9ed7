import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Session, unknownSession } from '../../electron/contract/session'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { shownTime } from '../../electron/domain/shown-time'
import { expect, type RunningApp, test } from '../support/app'
import { startNotificationHost } from '../support/notification-host'
import { keyField } from '../support/settings-page'
import { startTrayHost } from '../support/tray-host'

const STORE: Profile = { ...DEMO_PROFILE, id: 'own', name: '洗护一店', gateway: 'production' }
const WITH_STORE = { profiles: [DEMO_PROFILE, STORE], activeProfileId: STORE.id }
const MINUTE = 60_000

const savedSession = ({ userData }: RunningApp): Session =>
  JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8')).sessions[0]

test('the end of an authorisation is told once, without a sound, in the tray and in the settings', async ({
  start,
  picture,
}) => {
  const [notifications, tray] = [await startNotificationHost(), await startTrayHost()]
  const endsAt = Math.ceil(Date.now() / MINUTE) * MINUTE + 50 * MINUTE
  const session = { ...unknownSession(STORE.id), endsAt, account: '洗护旗舰店' }
  const app = await start({ settings: { ...WITH_STORE, sessions: [session] } })

  // Of the three that were missed, the most urgent.
  await expect.poll(() => notifications.shown).toHaveLength(1)
  expect(notifications.shown[0]).toMatchObject({
    summary: `“洗护一店”的授权将于 ${shownTime(endsAt)} 到期`,
  })
  expect(notifications.shown[0]?.hints.join()).not.toContain('sound-')
  await expect.poll(() => savedSession(app).warned).toBe('hour')
  await expect.poll(() => tray.menu().catch(() => [])).toContain(`授权到期：${shownTime(endsAt)}…`)

  const opened = app.electron.waitForEvent('window')
  notifications.click()
  const settings = await opened
  await expect(keyField(settings, 'sessionKey')).toBeFocused()
  await expect(settings.getByText(/^有效至 .*授权剩 \d+ 分钟/)).toContainText('账号：洗护旗舰店')
  await expect(settings.locator('[data-row="own"]')).toContainText(/授权剩 \d+ 分钟|没有凭据/)
  await picture(settings, 'settings-session-ends')
  await app.electron.close()

  // Remembered over a restart: told of then is another store's alone.
  const file = join(app.userData, 'settings.json')
  const saved = JSON.parse(readFileSync(file, 'utf8'))
  const other = { ...STORE, id: 'other', name: '维修二店' }
  saved.profiles.push(other)
  saved.sessions.push({ ...unknownSession(other.id), endsAt })
  writeFileSync(file, JSON.stringify(saved))
  await start({ userData: app.userData })
  await expect.poll(() => notifications.shown).toHaveLength(2)
  expect(notifications.shown[1]?.summary).toContain('“维修二店”')
  notifications.close()
  tray.close()
})

test('an end that a person enters is saved with the store, and taken off again', async ({
  start,
}) => {
  const app = await start({ settings: WITH_STORE })
  const settings = await app.openSettings()
  await expect(settings.getByText('不知道什么时候到期')).toBeVisible()
  const field = settings.getByLabel('授权到期时间')
  await field.fill('2031-05-06T07:08')
  await settings.getByRole('button', { name: '保存并测试' }).click()
  await expect(settings.getByText(/^有效至 2031-05-06 07:08/)).toBeVisible()
  await expect
    .poll(() => savedSession(app))
    .toMatchObject({
      profileId: STORE.id,
      endsAt: new Date(2031, 4, 6, 7, 8).getTime(),
      warned: 'none',
    })
  await field.fill('')
  await settings.getByRole('button', { name: '保存并测试' }).click()
  await expect(settings.getByText('不知道什么时候到期')).toBeVisible()
  await expect.poll(() => savedSession(app).endsAt).toBeNull()
})
