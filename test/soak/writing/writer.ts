import { writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { app, ipcMain } from 'electron'
import { openSettings } from '../../../electron/settings/store'
import { settingsWriter } from '../../../electron/settings/write-settings'
import { changed, stepOf } from './changes'

/**
 * An app that does nothing but change its settings, by the product's store and writer, until it is
 * killed. It says each change on its output once the store has said that it is saved.
 */
const [built = '', most = '0'] = process.argv.slice(-2)
const say = (line: string) => writeSync(1, `${line}\n`)
const loadStore = () => createRequire(join(built, 'main.cjs'))('./electron-store.cjs').ElectronStore

const settings = openSettings(app.getPath('userData'), settingsWriter({ ipcMain, loadStore }))
say(`opened ${JSON.stringify(settings.problems())}`)
const first = stepOf(settings.read()) + 1
for (let step = first; most === '0' || step < first + Number(most); step += 1) {
  const saved = settings.change((now) => changed(now, step))
  if (!saved.ok) throw new Error(JSON.stringify(saved.error))
  say(`saved ${step}`)
}
app.exit()
