import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, type RunningApp, test } from '../support/app'
import { pasteElsewhere } from '../support/desktop-tools'

// What the test runtime's launcher backports cannot be wholly true: here the real thing is asked. Each says
// what the product's own Electron must do, and what an older one is known to do instead.

const run = promisify(execFile)
const NUMBER = '17788889898'

const isProduct = ({ electron }: RunningApp): Promise<boolean> =>
  electron.evaluate(() => Number.parseInt(process.versions.electron, 10) >= 44)

test('another program is offered the text and, beside it, what keeps it out of histories', async ({
  start,
}) => {
  const app = await start()
  await app.panel.getByRole('textbox', { name: '工单号' }).fill('11111222')
  await app.panel.keyboard.press('Enter')
  await expect.poll(() => pasteElsewhere()).toBe(NUMBER)
  const { stdout } = await run('xclip', ['-selection', 'clipboard', '-t', 'TARGETS', '-o'])
  const isOffered = stdout.split('\n').includes('x-kde-passwordManagerHint')
  // Electron 22 writes either a text or one format of the system.
  expect(isOffered).toBe(await isProduct(app))
})

test('the page is kept where it is by the events that this Electron has', async ({ start }) => {
  const app = await start()
  await app.electron.evaluate(({ webContents }) => {
    const [page] = webContents.getAllWebContents()
    const told: string[] = []
    Object.assign(globalThis, { told })
    page?.on('will-frame-navigate', ({ url }) => void told.push(`frame ${url}`))
    page?.on('will-navigate', ({ url }) => void told.push(`page ${url}`))
  })
  const before = app.panel.url()
  await app.panel.evaluate(() => {
    location.href = 'https://attacker.test/'
  })
  const told = () => app.electron.evaluate(() => Reflect.get(globalThis, 'told') as string[])
  await expect.poll(told).not.toEqual([])
  expect(app.panel.url()).toBe(before)
  // Electron 22 has no event for frames.
  expect((await told()).includes('frame https://attacker.test/')).toBe(await isProduct(app))
})

test('what the page is not given is an empty 404, with the policy of no page', async ({
  start,
}) => {
  const app = await start()
  const answer = await app.electron.evaluate(async ({ net, session }) => {
    // Only newer ones: `net.request` of an older one has no schemes of ours.
    if (!('fetch' in net)) return null
    const response = await session.defaultSession.fetch('app://panel/nothing.js')
    return [response.status, await response.text()]
  })
  expect(answer).toEqual((await isProduct(app)) ? [404, ''] : null)
})
