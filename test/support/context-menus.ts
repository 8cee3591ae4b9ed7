import type { Locator } from '@playwright/test'
import type { Menu } from 'electron'
import type { RunningApp } from './app'
import { rightClick } from './desktop-tools'

/** What the menus of right clicks hold, which a test cannot see. */
export interface ContextMenus {
  /** Labels of the items of every menu so far, lines between them as `-`. */
  opened(): Promise<string[][]>
  /** Clicks an item of the last one. */
  choose(label: string): Promise<void>
}

/** Keeps the menus instead of showing them. */
export async function keepContextMenus({ electron }: RunningApp): Promise<ContextMenus> {
  await electron.evaluate(({ Menu: Menus }) => {
    const menus: Menu[] = []
    Object.assign(globalThis, { contextMenus: menus })
    Menus.prototype.popup = function popup(this: Menu) {
      menus.push(this)
    }
  })
  return {
    opened: () =>
      electron.evaluate(() =>
        (Reflect.get(globalThis, 'contextMenus') as Menu[]).map(({ items }) =>
          items.map(({ type, label }) => (type === 'separator' ? '-' : label)),
        ),
      ),
    choose: (label) =>
      electron.evaluate((_modules, wanted) => {
        const menu = (Reflect.get(globalThis, 'contextMenus') as Menu[]).at(-1)
        const item = menu?.items.find((each) => each.label === wanted)
        if (item === undefined) throw new Error(`there is no ${wanted}`)
        item.click()
      }, label),
  }
}

/** Clicks with the real mouse in the middle of what is shown there. */
export async function rightClickOn({ electron }: RunningApp, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error('it is not drawn')
  const url = target.page().url()
  const content = await electron.evaluate(({ BrowserWindow }, shown) => {
    const windows = BrowserWindow.getAllWindows()
    return windows.find(({ webContents }) => webContents.getURL() === shown)?.getContentBounds()
  }, url)
  if (content === undefined) throw new Error('it has no window')
  await rightClick({
    x: Math.round(content.x + box.x + box.width / 2),
    y: Math.round(content.y + box.y + box.height / 2),
  })
}
