import type {
  App,
  ContextMenuParams,
  MenuItemConstructorOptions,
  Menu as MenuType,
  WebContents,
} from 'electron'
import type { Locale } from '../domain/locale'
import { DESKTOP_TEXTS } from '../domain/texts/desktop-texts'

type Place = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>
/** The page's own editing: its copy and paste events are sent as by a key. */
type Editing = Pick<WebContents, 'cut' | 'copy' | 'paste' | 'selectAll'>

/** What can be done where the click was; empty for nothing. */
export function contextMenuTemplate(
  { isEditable, selectionText, editFlags }: Place,
  locale: Locale,
  contents: Editing,
): MenuItemConstructorOptions[] {
  const texts = DESKTOP_TEXTS[locale].edit
  const item = (isThere: boolean, label: string, click: () => void) =>
    isThere ? [{ label, click }] : []
  const copy = item(editFlags.canCopy, texts.copy, () => contents.copy())
  if (!isEditable) return selectionText.trim() === '' ? [] : copy
  const clipboard = [
    ...item(editFlags.canCut, texts.cut, () => contents.cut()),
    ...copy,
    ...item(editFlags.canPaste, texts.paste, () => contents.paste()),
  ]
  const all = item(editFlags.canSelectAll, texts.selectAll, () => contents.selectAll())
  const isParted = clipboard.length > 0 && all.length > 0
  return [...clipboard, ...(isParted ? [{ type: 'separator' } as const] : []), ...all]
}

interface Parts {
  readonly app: Pick<App, 'on'>
  readonly Menu: Pick<typeof MenuType, 'buildFromTemplate'>
  readonly locale: () => Locale
}

/** A small menu on every right click into a window of ours, where Chromium brings none. */
export function contextMenus({ app, Menu, locale }: Parts): void {
  app.on('browser-window-created', (_created, window) => {
    const { webContents } = window
    webContents.on('context-menu', (_event, place) => {
      const template = contextMenuTemplate(place, locale(), webContents)
      if (template.length === 0) return
      // Without a place a menu opens at the pointer, which a key has nothing to do with.
      const { x, y } = place
      const at = place.menuSourceType === 'keyboard' ? { x, y } : {}
      Menu.buildFromTemplate(template).popup({ window, ...at })
    })
  })
}
