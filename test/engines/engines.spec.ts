import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { differences } from './compare'
import { currentChromium, type Engine, playOutside, reportOf, testRuntime } from './engine'
import { type Look, lookOf } from './look'
import { LANGUAGES, type RecordedScene, readRecord } from './record'
import { sceneNamed } from './scenes'
import { type ServedPages, servePages } from './serve-pages'

const THEMES = ['light', 'dark'] as const
/** As the settings window opens; the panel's follows its content. */
const SETTINGS = { width: 880, height: 640 }
const PANEL = { width: 420, height: 260 }

let pages: ServedPages
test.beforeAll(async () => {
  pages = await servePages()
})
test.afterAll(() => pages.close())

/** Plays a scene until its state is reached and drawn. */
async function play({ page }: Engine, { name, window }: RecordedScene): Promise<void> {
  await page.setViewportSize(window === 'panel' ? PANEL : SETTINGS)
  await page.goto(`${pages.url(window)}?scene=${window}/${name}`)
  await page.locator('main').first().waitFor()
  await sceneNamed(window, name).play({ page, outside: () => playOutside(page) })
  await expect.poll(async () => (await reportOf(page)).missing).toEqual([])
  const { size } = await reportOf(page)
  if (window === 'panel' && size !== null)
    await page.setViewportSize({ width: size[0], height: size[1] })
}

const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

async function look({ page, session }: Engine, colorScheme: 'light' | 'dark'): Promise<Look> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  return lookOf(page, session)
}

for (const language of LANGUAGES) {
  for (const window of ['panel', 'settings'] as const) {
    test(`${window} in ${language}: a current Chromium shows, says and asks what the test runtime does`, async () => {
      const scenes = readRecord(language).filter((scene) => scene.window === window)
      const engines = await Promise.all([testRuntime(scenes), currentChromium(scenes)])
      const [old, current] = engines
      console.log(engines.map(({ label }) => label).join(' / '))
      for (const scene of scenes) {
        await test.step(scene.name, async () => {
          for (const engine of engines) {
            await play(engine, scene)
            expect.soft(await reportOf(engine.page), scene.name).toMatchObject({
              unexpected: [],
              missing: [],
              blocked: [],
            })
            expect.soft(engine.errors.splice(0), scene.name).toEqual([])
          }
          for (const theme of THEMES) {
            const [one, other] = await Promise.all([look(old, theme), look(current, theme)])
            expect.soft(differences(one, other), `${scene.name}, ${theme}`).toEqual([])
            expect.soft(await violations(current.page), `${scene.name}, ${theme}`).toEqual([])
          }
        })
      }
      await Promise.all(engines.map((engine) => engine.close()))
    })
  }
}
