import { basename, resolve } from 'node:path'
import { app, ipcMain } from 'electron'
import type { KitPreview, KitView } from '../contract/kit'
import { closedKeychain } from '../credentials/closed-keychain'
import { openVault } from '../credentials/credentials'
import { openTerminalKeychain } from '../credentials/keychain'
import { type Failure, failure } from '../domain/failure'
import { type Locale, terminalLocale } from '../domain/locale'
import { err, ok, type Result } from '../domain/result'
import { TERMINAL_TEXTS, usageProblemText, usageText } from '../domain/texts/terminal-texts'
import { readKitFile } from '../kit/files'
import { IMPORT_OPTIONS, type ImportRequest, parseImport } from '../kit/import-arguments'
import { type Kits, openKits } from '../kit/kits'
import { readPassPhrase } from '../kit/read-pass-phrase'
import { preventCoreDumps } from '../security/core-dumps'
import { demoOnly } from '../settings/demo-only'
import { withReplacedKeys } from '../settings/replaced-keys'
import type { Rules } from '../settings/rules'
import { openSettings } from '../settings/store'
import { loadElectronStore, settingsWriter } from '../settings/write-settings'
import { isDemoOnly } from '../startup/demo-only'
import { openLocalFolder } from '../startup/local-folder'
import { isLockHeld, takeLock } from '../startup/lock'
import { errorAsJson, errorAsText } from '../terminal/report'
import { type Imported, importedAsJson, importedAsText } from './import-kit-report'
import type { MachinePolicy } from './policy'

type OpenPolicy = (userData: string) => Promise<MachinePolicy>

const WRONG_USAGE = 2

/**
 * Imports a kit for a script, without a window: `workcard-dialer --import-kit FILE`, the pass phrase on
 * standard input. What is done goes to standard output, why it is not to standard error.
 * @returns the exit code: 0 imported, 1 not imported and nothing changed, 2 wrong usage
 */
export async function runImportKit(
  args: readonly string[],
  openPolicy: OpenPolicy,
): Promise<number> {
  const locale = terminalLocale(process.env)
  const parsed = parseImport(args)
  if (!parsed.ok) {
    const usage = usageText(locale, 'importKit', IMPORT_OPTIONS, 'workcard-dialer')
    if (parsed.error === 'help') {
      console.log(usage)
      return 0
    }
    console.error(`${usageProblemText(locale, 'importKit', parsed.error)}\n\n${usage}`)
    return WRONG_USAGE
  }
  const { json } = parsed.value
  const done = await importKit(parsed.value, locale, openPolicy)
  if (!done.ok) {
    if (json) console.log(errorAsJson(done.error, locale))
    else console.error(errorAsText(done.error, locale, Date.now()))
    return 1
  }
  console.log(json ? importedAsJson(done.value) : importedAsText(done.value, locale))
  return 0
}

async function importKit(
  { file, how, previewOnly }: ImportRequest,
  locale: Locale,
  openPolicy: OpenPolicy,
): Promise<Result<Imported, Failure>> {
  // An app that runs would write its own settings over these; it takes the kit by a double click.
  if (!previewOnly && isRunning())
    return err(failure('kit-not-imported', { cause: 'kit-app-running' }))
  await preventCoreDumps(process.platform)
  const policy = await openPolicy(app.getPath('userData'))
  const { kits, view } = openHere(policy.now().rules)
  await kits.receive(basename(file), await readKitFile(resolve(file)))
  const opened = await unsealed(kits, view, locale)
  if (!opened.ok) return opened
  const { kit, preview } = opened.value
  const removed = how.mode === 'replace' ? preview.others : []
  const shown = how.preferences ? preview : withoutPreferences(preview)
  if (preview.refusal !== null) return err(preview.refusal)
  if (previewOnly) return ok({ preview: shown, removed, result: null })
  const imported = await kits.import(kit, how)
  return imported.ok ? ok({ preview: shown, removed, result: imported.value }) : imported
}

const withoutPreferences = (preview: KitPreview): KitPreview => ({
  ...preview,
  preferences: [],
  kept: preview.kept.filter((name) => name === 'signMethod'),
})

function isRunning(): boolean {
  const folder = openLocalFolder(app, process) ?? app.getPath('userData')
  // The one that runs is told of a start that asks for nothing.
  return !takeLock(app, folder, { hidden: true }) && isLockHeld(folder, process.platform)
}

/** This desk's settings and keychain, as the app itself opens them. */
function openHere(rules: Rules): { kits: Kits; view: () => KitView } {
  const hasDemoOnly = isDemoOnly(process.argv, app.isPackaged)
  const write = settingsWriter({ ipcMain, loadStore: loadElectronStore })
  const settings = openSettings(
    app.getPath('userData'),
    write,
    hasDemoOnly ? demoOnly(rules) : rules,
  )
  const keys = openVault(hasDemoOnly ? closedKeychain : openTerminalKeychain())
  let view: KitView = { step: 'none' }
  const kits = openKits({
    ...{ settings, keys, withReplacedKeys, onChanged: () => {} },
    publish(shown) {
      view = shown
    },
  })
  return { kits, view: () => view }
}

async function unsealed(
  kits: Kits,
  view: () => KitView,
  locale: Locale,
): Promise<Result<Extract<KitView, { step: 'opened' }>, Failure>> {
  if (view().step === 'sealed') {
    if (process.stdin.isTTY) process.stderr.write(TERMINAL_TEXTS[locale].importKit.prompt)
    const opened = await kits.unseal(await readPassPhrase(process.stdin))
    if (!opened.ok) return opened
  }
  const now = view()
  if (now.step === 'opened') return ok(now)
  return err(now.step === 'refused' ? now.failure : failure('kit-not-imported'))
}
