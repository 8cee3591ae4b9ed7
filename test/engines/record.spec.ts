import { release } from 'node:os'
import { join } from 'node:path'
import { PROJECT, type RunningApp, test } from '../support/app'
import { recordingProgram } from '../support/recording-program'
import { LANGUAGES, type Message, type RecordedScene, writeRecord } from './record'
import type { Scene } from './scene'
import { SCENES } from './scenes'

type Traffic = readonly (Message & { readonly window: string })[]

/** Where an installed app would have them: a record names no folder of the machine that made it. */
const FOLDERS = { data: '/home/agent/.config/Workcard Dialer', app: '/opt/Workcard Dialer' }

async function record(app: RunningApp, scene: Scene): Promise<RecordedScene> {
  const page = scene.window === 'panel' ? app.panel : await app.openSettings()
  await scene.play({
    page,
    async outside(act) {
      await app.electron.evaluate((_, window) => {
        Reflect.get(globalThis, 'traffic').push({ window, kind: 'outside' })
      }, scene.window)
      await act(app)
    },
  })
  // Whatever the last key led to has been said when a call that came after it is answered.
  await page.evaluate(() => Reflect.get(window, 'workcardDialer')['topic.read']('settings'))
  const traffic: string = await app.electron.evaluate(() =>
    JSON.stringify(Reflect.get(globalThis, 'traffic')),
  )
  const anywhere = traffic
    .replaceAll(app.userData, FOLDERS.data)
    .replaceAll(PROJECT, FOLDERS.app)
    .replaceAll(release(), '6.1.0')
  const messages = (JSON.parse(anywhere) as Traffic)
    .filter(({ window }) => window === scene.window)
    .map(({ window: _, ...message }): Message => message)
  const own = { name: scene.name, window: scene.window, at: Date.now() }
  return { ...own, messages: withoutLastQuestion(messages) }
}

/** The question at the end and its answer are not the page's own. */
function withoutLastQuestion(messages: readonly Message[]): Message[] {
  const asked = messages.flatMap((message) =>
    message.kind === 'call' && message.channel === 'topic.read' ? [message.id] : [],
  )
  const id = asked.at(-1)
  return messages.filter((message) => !('id' in message) || message.id !== id)
}

for (const language of LANGUAGES) {
  test(`what main and the pages say to each other in every scene: ${language}`, async ({
    start,
  }, info) => {
    test.setTimeout(600_000)
    const folder = info.outputPath('bin')
    recordingProgram(join(folder, 'xdg-open'))
    const recorded: RecordedScene[] = []
    for (const scene of SCENES) {
      await test.step(`${scene.window}/${scene.name}`, async () => {
        const app = await start({
          ...scene.launch,
          settings: { ...scene.launch?.settings, language },
          env: { PATH: `${folder}:${process.env.PATH}` },
          require: [join(import.meta.dirname, 'record-traffic.cjs')],
        })
        recorded.push(await record(app, scene))
        await app.electron.close()
      })
    }
    writeRecord(language, recorded)
  })
}
