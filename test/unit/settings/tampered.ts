import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'

export const STORE: Profile = {
  ...DEMO_PROFILE,
  id: 'store-1',
  name: '洗护一店',
  gateway: 'production',
}
const SECOND: Profile = { ...STORE, id: 'store-2', name: '洗护二店' }

/** What somebody saved; nothing of it is the default. */
export const SAVED: Settings = {
  ...DEFAULT_SETTINGS,
  profiles: [DEMO_PROFILE, STORE, SECOND],
  activeProfileId: STORE.id,
  hotkey: { accelerator: 'Alt+Shift+W', paused: true },
  language: 'en',
  theme: 'dark',
  copyAutomatically: false,
  clearClipboardAfterSeconds: 30,
  dial: { target: 'command', sipHost: '', executable: '/usr/bin/phone', args: ['{number}'] },
  estimatedExpiryMinutes: 45,
  linksLookUp: true,
  hideOnBlur: true,
  zoomPercent: 150,
  showHotkey: 'Alt+F9',
  panelPlaces: [
    { display: '1', workArea: { x: 0, y: 0, width: 1280, height: 1000 }, x: 30, y: 40 },
  ],
}
/** The copy of an earlier day. */
export const EARLIER: Settings = { ...SAVED, language: 'zh', estimatedExpiryMinutes: 15 }

export const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

/** Puts something at the path. */
export type Put = string | Uint8Array | ((path: string) => void)

export interface Tampered {
  readonly what: string
  readonly file: Put
  /** The last good copy; null for none. */
  readonly copy?: Put | null
  readonly settings: Settings
  /** Kinds of problems that are told, and the names of the values; the file itself is never lost. */
  readonly told: readonly string[]
}

export function put(path: string, what: Put | null | undefined): void {
  if (typeof what === 'function') what(path)
  else if (what !== null && what !== undefined) writeFileSync(path, what)
}

export const pipe: Put = (path) => void execFileSync('mkfifo', [path])
export const folder: Put = (path) => mkdirSync(`${path}/inside`, { recursive: true })
const link =
  (target: string): Put =>
  (path) =>
    symlinkSync(target, path)
const huge: Put = (path) => {
  writeFileSync(path, text())
  truncateSync(path, 5 * 2 ** 30)
}

/** The saved settings with some raw values put in. */
const text = (changes: object = {}) => JSON.stringify({ ...SAVED, ...changes })
const rawText = (key: string, raw: string) =>
  text({ [key]: '@' }).replace(`"${key}":"@"`, `"${key}":${raw}`)
const utf16 = (words: string) => Buffer.from(`\uFEFF${words}`, 'utf16le')

const damaged = (what: string, file: Put): Tampered[] => [
  { what: `${what}, with a copy`, file, copy: text(EARLIER), settings: EARLIER, told: ['damaged'] },
  { what: `${what}, without one`, file, settings: DEFAULT_SETTINGS, told: ['damaged'] },
]
const unreadable = (what: string, file: Put): Tampered[] => [
  { what, file, copy: text(EARLIER), settings: EARLIER, told: ['unreadable'] },
  { what: `${what}, no copy`, file, settings: DEFAULT_SETTINGS, told: ['unreadable'] },
]
const fine = (what: string, file: Put): Tampered => ({ what, file, settings: SAVED, told: [] })

/** A value that is wrong costs that value. */
function value(key: keyof Settings, raw: unknown, told: string = key): Tampered {
  const settings = { ...SAVED, [key]: DEFAULT_SETTINGS[key] }
  return {
    what: `${told}: ${JSON.stringify(raw)}`,
    file: text({ [key]: raw }),
    settings,
    told: [told],
  }
}
const part = <K extends 'hotkey' | 'dial'>(
  key: K,
  raw: object,
  told: string,
  settings: Partial<Settings[K]>,
): Tampered => ({
  what: `${told}: ${JSON.stringify(raw)}`,
  file: text({ [key]: { ...SAVED[key], ...raw } }),
  settings: { ...SAVED, [key]: { ...SAVED[key], ...settings } },
  told: [told],
})

/** A store that is wrong costs that store. */
const store = (what: string, raw: unknown): Tampered => ({
  what: `store: ${what}`,
  file: text({ profiles: [DEMO_PROFILE, STORE, raw] }),
  settings: { ...SAVED, profiles: [DEMO_PROFILE, STORE] },
  told: ['profiles[2]'],
})
const noStores = (raw: unknown): Tampered => ({
  what: `stores: ${JSON.stringify(raw)}`,
  file: text({ profiles: raw }),
  settings: { ...SAVED, profiles: [DEMO_PROFILE], activeProfileId: DEMO_PROFILE.id },
  told: ['profiles', 'activeProfileId'],
})

export const TAMPERED: readonly Tampered[] = [
  ...damaged('empty', ''),
  ...damaged('only blanks', ' \n'),
  ...damaged('cut off', text().slice(0, 200)),
  ...damaged('zeros, as after a power cut', '\0'.repeat(600)),
  ...damaged('no object', '[]'),
  ...damaged('null', 'null'),
  ...damaged('a number', '1e999'),
  ...damaged('another program’s object', '{"window":{"x":1}}'),
  ...damaged('nothing in it', '{}'),
  ...damaged('two objects', `${text()}${text()}`),
  ...damaged('a conflict of a synchronising program', `<<<<<<< mine\n${text()}\n=======\n{}`),
  ...damaged(
    'not in UTF-8',
    Buffer.from([...Buffer.from('{"version":1,"language":"'), 0xc3, 0xa9, 0xff, 0x22, 0x7d]),
  ),
  ...damaged('nested without an end', '['.repeat(100_000)),
  ...unreadable('a folder', folder),
  ...unreadable('a pipe nobody writes to', pipe),
  ...unreadable('a link to nothing', link('gone.json')),
  ...unreadable('a link to itself', link('settings.json')),
  ...unreadable('a device', link('/dev/zero')),
  ...unreadable('5 GiB', huge),
  fine('with a UTF-8 mark', `\uFEFF${text()}`),
  fine('in UTF-16', utf16(text())),
  fine('with other line ends', JSON.stringify(SAVED, null, 2).replaceAll('\n', '\r\n')),
  fine('with an unknown key', text({ tabs: [1, 2] })),
  fine('with a key named __proto__', rawText('__proto__', '{"language":"zh"}')),
  fine(
    'with an unknown key in a store',
    text({ profiles: [DEMO_PROFILE, { ...STORE, x: 1 }, SECOND] }),
  ),
  fine('with a key twice, of which the last counts', text().replace('{', '{"language":"zh",')),
  fine('without the demo store', text({ profiles: [STORE, SECOND] })),
  { ...fine('an unknown key 10,000 deep', rawText('odd', nested(10_000))), told: ['odd'] },
  { ...fine('an unknown key 100,000 deep', rawText('odd', nested(100_000))), told: ['odd'] },
  { ...fine('a newer version', text({ version: 2 })), told: ['version'] },
  { ...fine('a version as text', text({ version: '1' })), told: ['version'] },
  value('language', 'fr'),
  value('language', null),
  {
    ...value('language', 0),
    what: 'a known key 10,000 deep',
    file: rawText('language', nested(10_000)),
  },
  value('theme', ['dark']),
  value('copyAutomatically', 'yes'),
  value('clearClipboardAfterSeconds', -1),
  value('clearClipboardAfterSeconds', 0.5),
  value('clearClipboardAfterSeconds', '30'),
  {
    ...value('clearClipboardAfterSeconds', 0),
    file: rawText('clearClipboardAfterSeconds', '1e999'),
  },
  value('estimatedExpiryMinutes', 10_081),
  value('linksLookUp', 1),
  value('panelPlaces', {}),
  value('panelPlaces', [{ display: '1', x: 0.5 }]),
  value('hideOnBlur', 'no'),
  value('zoomPercent', 301),
  value('zoomPercent', 49),
  value('showHotkey', 9),
  value('hotkey', null),
  value('hotkey', 'Alt+X'),
  part('hotkey', { accelerator: 7 }, 'hotkey.accelerator', { accelerator: 'Alt+Shift+D' }),
  part('hotkey', { accelerator: 'x'.repeat(65) }, 'hotkey.accelerator', {
    accelerator: 'Alt+Shift+D',
  }),
  part('hotkey', { paused: 'no' }, 'hotkey.paused', { paused: false }),
  value('dial', []),
  part('dial', { target: 'fax' }, 'dial.target', { target: 'tel' }),
  part('dial', { executable: 'phone' }, 'dial.executable', { executable: '' }),
  part('dial', { args: '{number}' }, 'dial.args', {}),
  part('dial', { sipHost: 'a b' }, 'dial.sipHost', {}),
  { ...value('activeProfileId', 'gone'), what: 'the store in use is gone' },
  value('activeProfileId', 7),
  noStores([]),
  noStores(null),
  noStores({}),
  noStores('demo'),
  store('null', null),
  store('a text', 'store-3'),
  store('without a name', { ...SECOND, name: '' }),
  store('an ID with a slash', { ...SECOND, id: '../x' }),
  store('the ID of another', { ...SECOND, id: STORE.id }),
  store('the ID of the demo, another gateway', { ...SECOND, id: DEMO_PROFILE.id }),
  store('an unknown gateway', { ...SECOND, gateway: 'moon' }),
  store('a plain http gateway', { ...SECOND, customGatewayUrl: 'http://gateway.example/' }),
  store('an authorisation page that is a program', { ...SECOND, authoriseUrl: 'file:///bin/sh' }),
  store('a colour that is a style', { ...SECOND, colour: 'red;}' }),
  { ...fine('the copy is a folder', text()), copy: folder, told: ['copy-not-kept'] },
  { ...fine('the copy is a pipe', text()), copy: pipe },
  { ...fine('the copy is a link to nothing', text()), copy: link('gone.json') },
  { ...fine('the copy is empty', text()), copy: '' },
  { ...damaged('empty, and the copy too', '')[1], copy: '' } as Tampered,
  { ...damaged('empty, and the copy is a folder', '')[1], copy: folder } as Tampered,
  {
    what: 'only the copy is there',
    file: () => {},
    copy: text(EARLIER),
    settings: EARLIER,
    told: [],
  },
  {
    what: 'a wrong value and a wrong store that the copy has right',
    file: text({ theme: 7, profiles: [DEMO_PROFILE, { ...STORE, format: 'csv' }, SECOND] }),
    copy: text(EARLIER),
    settings: SAVED,
    told: ['theme', 'profiles[1]'],
  },
]
