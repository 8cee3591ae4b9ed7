import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { vi } from 'vitest'
import { quietScreen } from '../screen-picture'

const run = promisify(execFile)

/** Every wait here ends with an answer or as a failure. */
const LIMIT = { timeout: 20_000, interval: 100 }

/** Ids of the app's windows on screen with this title; `title` is a pattern. */
async function windowsCalled(title: string): Promise<string[]> {
  const search = ['search', '--onlyvisible', '--name', title]
  const { stdout } = await run('xdotool', search).catch(() => ({ stdout: '' }))
  return stdout.split('\n').filter((id) => id !== '')
}

export const PANEL = '^Workcard Dialer$'
export const SETTINGS = '^Settings – Workcard Dialer$'

/** Resolves with the window once it is on screen and painted, with the keyboard in it. */
export async function windowOnScreen(title: string): Promise<string> {
  const id = await vi.waitFor(async () => {
    const [found] = await windowsCalled(title)
    if (found === undefined) throw new Error(`There is no window ${title}.`)
    return found
  }, LIMIT)
  await run('xdotool', ['windowfocus', '--sync', id])
  await quietScreen()
  return id
}

export async function windowGone(title: string): Promise<void> {
  await vi.waitFor(async () => {
    if ((await windowsCalled(title)).length > 0) throw new Error(`${title} is still there.`)
  }, LIMIT)
}

/** Presses keys one after another, as xdotool calls them. */
export const pressKeys = (...keys: string[]) => run('xdotool', ['key', '--delay', '60', ...keys])

export const typeText = (text: string) => run('xdotool', ['type', '--delay', '20', text])

/** `xprop`'s line of a window's property. */
export async function propertyOf(window: string, name: string): Promise<string> {
  return (await run('xprop', ['-id', window, name])).stdout.trim()
}
