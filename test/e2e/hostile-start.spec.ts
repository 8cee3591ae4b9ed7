import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_SETTINGS } from '../../electron/contract/settings'
import { readSavedSettings } from '../../electron/settings/files'
import { expect, test } from '../support/app'
import { makeFolderReadOnly } from '../support/read-only-file'
import { openSection, saveForm } from '../support/settings-page'
import { folder, nested, type Put, pipe, put } from '../unit/settings/tampered'

const GOOD = JSON.stringify({ ...DEFAULT_SETTINGS, language: 'zh' })

interface Start {
  readonly what: string
  readonly file: Put
  readonly copy?: Put
  /** What the settings window says. */
  readonly message: RegExp
  readonly saves: boolean
}

const STARTS: readonly Start[] = [
  { what: 'a pipe', file: pipe, copy: GOOD, message: /读不到设置文件（NOT_A_FILE）/, saves: false },
  {
    what: 'a folder',
    file: folder,
    copy: GOOD,
    message: /读不到设置文件（NOT_A_FILE）/,
    saves: false,
  },
  {
    what: 'a link to nothing',
    file: (path) => symlinkSync('gone.json', path),
    copy: GOOD,
    message: /读不到设置文件（ENOENT）/,
    saves: false,
  },
  {
    what: 'an unknown key nested 10,000 deep',
    file: GOOD.replace('{', `{"odd":${nested(10_000)},`),
    message: /无法使用的内容（odd）/,
    saves: true,
  },
  {
    what: 'good settings, and a folder as their copy',
    file: GOOD,
    copy: folder,
    message: /备份没有写成/,
    saves: true,
  },
]

for (const { what, file, copy, message, saves } of STARTS) {
  test(`it starts with ${what}, says so, and ${saves ? 'saves' : 'saves nothing over it'}`, async ({
    start,
    picture,
  }, info) => {
    const userData = info.outputPath('user-data')
    mkdirSync(userData)
    put(join(userData, 'settings.json'), file)
    put(join(userData, 'settings.last-good.json'), copy)
    const app = await start({ userData })
    const settings = await app.openSettings()
    await expect(settings.getByText(message)).toBeVisible()
    if (file === pipe) {
      await picture(app.panel, 'panel-settings-unreadable')
      await picture(settings, 'settings-unreadable')
    }

    await openSection(settings, '通用')
    const links = settings.getByLabel('允许链接直接取号')
    await links.click()
    await saveForm(settings)
    if (saves) await expect(settings.getByText('已保存')).toBeVisible()
    else await expect(settings.getByRole('alert')).toContainText('读不到现有的设置文件')
    expect(readSavedSettings(userData)?.linksLookUp).toBe(saves)
    // What was not saved stays as it was entered, until it is taken back.
    await expect(links).toBeChecked()
    if (!saves) await settings.getByRole('button', { name: '撤销更改' }).click()
    await expect(links).toBeChecked({ checked: saves })

    await app.panel.getByRole('textbox', { name: '工单号' }).fill('11111222')
    await app.panel.keyboard.press('Enter')
    await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
  })
}

test('it starts in a folder that cannot be written, and says so', async ({
  start,
  picture,
}, info) => {
  const userData = info.outputPath('user-data')
  mkdirSync(userData)
  put(join(userData, 'settings.json'), GOOD)
  const unlock = makeFolderReadOnly(userData)
  try {
    const app = await start({ userData })
    await expect(app.panel.getByText('设置文件夹不能写入')).toBeVisible()
    await picture(app.panel, 'folder-not-writable')
    await app.panel.getByRole('textbox', { name: '工单号' }).fill('11111222')
    await app.panel.keyboard.press('Enter')
    await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
  } finally {
    unlock()
  }
})

for (const [what, log] of [
  ['a pipe', pipe],
  ['a folder', folder],
  ['a device', (path) => symlinkSync('/dev/full', path)],
] satisfies [string, Put][]) {
  test(`it works with ${what} in the place of its log`, async ({ start }, info) => {
    const userData = info.outputPath('user-data')
    mkdirSync(join(userData, 'logs'), { recursive: true })
    put(join(userData, 'settings.json'), GOOD)
    put(join(userData, 'logs', 'main.log'), log)
    const app = await start({ userData })
    for (const [id, number] of [
      ['11111222', '17788889898'],
      ['11111224', '700101234567890'],
    ] as const) {
      await app.panel.getByRole('textbox', { name: '工单号' }).fill(id)
      await app.panel.keyboard.press('Enter')
      await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toHaveText(number)
    }
  })
}
