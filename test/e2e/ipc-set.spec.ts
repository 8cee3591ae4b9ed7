import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { REQUEST_CHANNELS } from '../../electron/contract/channels'
import { channelsOf, WINDOW_NAMES } from '../../electron/contract/windows'
import { expect, test } from '../support/app'
import { hostileArguments } from '../support/hostile-arguments'
import { hostilePage } from '../support/hostile-page'
import { listen } from '../support/listen'
import { stubDialogs } from '../support/native-dialogs'
import { recordingProgram } from '../support/recording-program'

/** Names that libraries and Electron's users listen to, and some that look like ours. */
const OTHER_CHANNELS = [
  'electron-store-get-data',
  '__ELECTRON_LOG__',
  'dial.run',
  'topic:lookup',
  'credentials.read',
  '__proto__',
]

/** How main answered a call; `broken` is none of the ways that the contract knows. */
type Outcome = 'done' | 'refused' | 'nobody' | 'broken'

/** Runs in the page. */
const callAll = `async (channel, hostileArguments) => {
  const outcomeOf = (reply) => {
    if (reply?.ok === true) return 'done'
    return reply?.ok === false && typeof reply.error.kind === 'string' ? 'refused' : 'broken'
  }
  const failed = (error) => (/No handler registered/.test(error) ? 'nobody' : 'broken')
  const call = (args) => rawIpc.invoke(channel, ...args).then(outcomeOf, failed)
  return Promise.all(hostileArguments().map(call))
}`

test('whatever any page sends to whatever channel is answered, and does nothing', async ({
  start,
}, info) => {
  test.setTimeout(180_000)
  const web = createServer((_asked, answered) => answered.end('<p>x</p>'))
  const port = await listen(web)
  const own = WINDOW_NAMES.map((name) => [`app://${name}/${name}.html`, channelsOf(name)] as const)
  const senders: (readonly [url: string, channels: readonly string[]])[] = [
    ...own,
    [`http://127.0.0.1:${port}/app://panel/panel.html`, []],
    ['data:text/html,app://panel/panel.html', []],
  ]
  const opener = recordingProgram(join(info.outputPath('bin'), 'xdg-open'))
  const app = await start({ env: { PATH: `${info.outputPath('bin')}:${process.env.PATH}` } })
  const settings = () => JSON.parse(readFileSync(join(app.userData, 'settings.json'), 'utf8'))
  const before = settings()
  const asked = await stubDialogs(app, { confirmed: false, file: '/bin/sh' })

  let calls = 0
  for (const [url, channels] of senders) {
    const page = await hostilePage(app, url)
    for (const channel of [...REQUEST_CHANNELS, ...OTHER_CHANNELS]) {
      const script = `(${callAll})(${JSON.stringify(channel)}, ${hostileArguments})`
      const outcomes = new Set(await page.evaluate<Outcome[]>(script))
      calls += hostileArguments().length
      const isOwn = channels.includes(channel)
      const served = REQUEST_CHANNELS.some((name) => name === channel)
      if (isOwn) expect([...outcomes], channel).not.toContain('broken')
      else expect([...outcomes], `${channel} from ${url}`).toEqual([served ? 'refused' : 'nobody'])
    }
    await page.close()
  }
  web.close()
  // As docs/testing.md says: no channel, sender or argument list was left out.
  expect(calls).toBe(senders.length * (REQUEST_CHANNELS.length + OTHER_CHANNELS.length) * 46)

  expect(await asked()).toEqual([])
  expect(opener.calls()).toEqual([])
  // How large its card is is the panel's own.
  expect(settings()).toEqual({ ...before, smallCard: expect.any(Boolean) })
  const field = app.panel.getByRole('textbox', { name: '工单号' })
  await field.fill('11111222')
  await field.press('Enter')
  await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
})
