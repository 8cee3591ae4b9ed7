import { expect, isPanelFocused, isPanelVisible, type RunningApp, test } from '../support/app'
import { copyElsewhere, movePointer, pressKeys } from '../support/desktop-tools'
import { type Area, linesOf, readScreen, shows, startFilm } from '../support/screen-film'

/** The rows of the screen in which the panel is, at any of its heights here. */
const ROWS = { top: 180, count: 420 }

const numberOf = ({ panel }: RunningApp) => panel.getByRole('status', { name: '虚拟号码' })

/** Where the number is on the screen. */
async function numberArea(app: RunningApp): Promise<Area> {
  const box = await numberOf(app).boundingBox()
  const window = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  )
  if (box === null || window === undefined) throw new Error('no number is shown')
  const x = Math.round(window.x + box.x)
  const y = Math.round(window.y + box.y)
  return { x, y, width: 300, height: Math.round(box.height) }
}

/** Looks a card up by hotkey and resolves with the number's pixels, once they are on the screen. */
async function lookUp(app: RunningApp, id: string): Promise<Buffer[]> {
  await copyElsewhere(id)
  await pressKeys('alt+shift+d')
  await expect(app.panel.getByRole('textbox', { name: '工单号' })).toHaveValue(id)
  await expect(numberOf(app)).toBeVisible()
  await expect.poll(() => isPanelFocused(app)).toBe(true)
  // The page says so when it has painted; the screen has it when it has the page's own picture.
  const area = await numberArea(app)
  const isDrawn = async () => {
    const lines = linesOf(await readScreen(ROWS), ROWS, area)
    return lines.every((line) => new Set(line).size > 2)
  }
  await expect.poll(isDrawn).toBe(true)
  return linesOf(await readScreen(ROWS), ROWS, area)
}

/** A page in an endless loop, or in one of so many milliseconds, whose window is closed meanwhile. */
const closeBusy = (app: RunningApp, milliseconds: number) =>
  app.electron.evaluate(({ BrowserWindow }, busy) => {
    const window = BrowserWindow.getAllWindows()[0]
    const script = `{ const end = Date.now() + ${busy}; while (Date.now() < end); }`
    // Sent before anything that the closing sends, and pages get messages in their order.
    void window?.webContents.executeJavaScript(script).catch(() => {})
    window?.close()
  }, milliseconds)

const close = (app: RunningApp) =>
  app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())

const WAYS: readonly [name: string, hide: (app: RunningApp) => Promise<void>][] = [
  [
    'closing the window',
    async (app) => {
      await close(app)
    },
  ],
  [
    'Esc',
    async () => {
      await pressKeys('Escape')
    },
  ],
]

for (const [name, hide] of WAYS) {
  test(`${name}: no frame on the screen holds the last number again`, async ({ start }) => {
    const app = await start({ args: ['--hidden'] })
    await movePointer(2, 2)
    const nothing = await readScreen(ROWS)
    const first = await lookUp(app, '11111222')

    const film = startFilm(ROWS)
    await hide(app)
    await expect.poll(() => isPanelVisible(app)).toBe(false)
    await expect.poll(async () => (await readScreen(ROWS)).equals(nothing)).toBe(true)
    const second = await lookUp(app, '20000001')
    const frames = await film.stop()

    expect(shows(frames[0] as Buffer, first)).toBe(true)
    expect(shows(frames.at(-1) as Buffer, second)).toBe(true)
    const left = frames.findIndex((frame) => !shows(frame, first))
    const gone = frames.findIndex((frame) => frame.equals(nothing))
    // At least one frame of the empty panel is between the number and nothing at all: it is the frame
    // that the window system has when the window comes back.
    expect(left).toBeLessThan(gone)
    expect(frames.slice(left).filter((frame) => shows(frame, first))).toEqual([])
  })
}

test('the hotkey on a shown number replaces it for good', async ({ start }) => {
  const app = await start({ args: ['--hidden'] })
  await movePointer(2, 2)
  const first = await lookUp(app, '11111222')
  const film = startFilm(ROWS)
  const second = await lookUp(app, '20000001')
  const frames = await film.stop()
  expect(shows(frames[0] as Buffer, first)).toBe(true)
  expect(shows(frames.at(-1) as Buffer, second)).toBe(true)
  const left = frames.findIndex((frame) => !shows(frame, first))
  expect(frames.slice(left).filter((frame) => shows(frame, first))).toEqual([])
})

test('a page too busy to empty itself is shown again only when it has', async ({ start }) => {
  const app = await start({ args: ['--hidden'] })
  await movePointer(2, 2)
  const nothing = await readScreen(ROWS)
  const first = await lookUp(app, '11111222')

  const film = startFilm(ROWS)
  await closeBusy(app, 1500)
  await expect.poll(async () => (await readScreen(ROWS)).equals(nothing)).toBe(true)
  await copyElsewhere('20000002')
  await pressKeys('alt+shift+d')
  // While it is busy it cannot be shown, however often that is asked for.
  const whileBusy = await app.electron.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    let seen = false
    window?.once('show', () => {
      seen = true
    })
    return window?.webContents.executeJavaScript('0').then(() => seen)
  })
  expect(whileBusy).toBe(false)
  const second = await lookUp(app, '20000001')
  const frames = await film.stop()

  const left = frames.findIndex((frame) => !shows(frame, first))
  expect(shows(frames.at(-1) as Buffer, second)).toBe(true)
  expect(frames.slice(left).filter((frame) => shows(frame, first))).toEqual([])
})

test('a page that hangs for ever is hidden and replaced by a new one', async ({ start }) => {
  const app = await start({ args: ['--hidden'] })
  await movePointer(2, 2)
  const nothing = await readScreen(ROWS)
  await lookUp(app, '11111222')
  const loaded = app.electron.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        BrowserWindow.getAllWindows()[0]?.webContents.once('did-finish-load', () => resolve())
      }),
  )
  await closeBusy(app, Number.MAX_SAFE_INTEGER)
  await expect.poll(async () => (await readScreen(ROWS)).equals(nothing)).toBe(true)
  await loaded

  await copyElsewhere('11111223')
  await pressKeys('alt+shift+d')
  await expect.poll(() => isPanelVisible(app)).toBe(true)
  // Asked through the main process: the driver does not follow a page that has crashed.
  const shown = () =>
    app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        'document.querySelector("[data-number]")?.dataset.number',
      ),
    )
  await expect.poll(shown).toBe('17788889898-1234')
})
