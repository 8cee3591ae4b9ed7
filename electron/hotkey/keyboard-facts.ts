import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { KeyboardFacts } from './layout-switch'

const run = promisify(execFile)
/** Nobody waits for it; a tool that has not answered by then never will. */
const LIMIT_MS = 3000

/** What a tool of the desktop prints; empty where there is none, or it fails. */
async function printed(tool: string, ...args: string[]): Promise<string> {
  try {
    return (await run(tool, args, { timeout: LIMIT_MS, windowsHide: true })).stdout
  } catch {
    return ''
  }
}

/** Asks the desktop how it switches layouts; null where it is not known to collide with anything. */
export async function readKeyboardFacts(platform: NodeJS.Platform): Promise<KeyboardFacts | null> {
  if (platform === 'linux') {
    const sources = 'org.gnome.desktop.input-sources'
    const [display, options, layouts] = await Promise.all([
      printed('setxkbmap', '-query'),
      printed('gsettings', 'get', sources, 'xkb-options'),
      printed('gsettings', 'get', sources, 'sources'),
    ])
    return linuxFacts(display, options, layouts)
  }
  if (platform === 'win32') {
    // By its place: by its name, a program of that name in the current folder would go first.
    const reg = join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'reg.exe')
    const [toggle, preload] = await Promise.all([
      printed(reg, 'query', 'HKCU\\Keyboard Layout\\Toggle'),
      printed(reg, 'query', 'HKCU\\Keyboard Layout\\Preload'),
    ])
    return windowsFacts(toggle, preload)
  }
  return null
}

/** From what `setxkbmap -query` and GNOME's settings (`[('xkb', 'us'), ('ibus', 'libpinyin')]`) print. */
export function linuxFacts(display: string, options: string, sources: string): KeyboardFacts {
  const layouts = /^layout:(.*)$/m.exec(display)?.[1] ?? ''
  const ofDisplay = layouts
    .trim()
    .split(',')
    .filter((layout) => layout !== '').length
  const ofDesktop = sources.match(/\('[a-z]+', '/g)?.length ?? 0
  return {
    system: 'linux',
    options: `${/^options:(.*)$/m.exec(display)?.[1] ?? ''},${options}`.split(/[, '[\]]/),
    layouts: Math.max(ofDisplay, ofDesktop),
  }
}

/** From what `reg query` prints of the two keys: a name, its type and its value in each line. */
export function windowsFacts(toggle: string, preload: string): KeyboardFacts {
  const [switches, layouts] = [toggle, preload].map((text) => text.replace(/\s+/g, ' '))
  return {
    system: 'windows',
    languageSwitch: /Language Hotkey REG_SZ (\d)/.exec(switches ?? '')?.[1] ?? null,
    layoutSwitch: /Layout Hotkey REG_SZ (\d)/.exec(switches ?? '')?.[1] ?? null,
    layouts: layouts?.match(/REG_SZ [0-9a-f]/gi)?.length ?? 0,
  }
}
