import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { differences } from './compare'
import {
  currentChromium,
  type Engine,
  isPlayed,
  playOutside,
  reportOf,
  testRuntime,
} from './engine'
import { type Look, lookOf, tabOrder } from './look'
import { LANGUAGES, type Language, type RecordedScene, readRecord } from './record'
import { sceneNamed } from './scenes'
import { type ServedPages, servePages } from './serve-pages'

const THEMES = ['light', 'dark'] as const
/** As the settings window opens. */
const SETTINGS = { width: 880, height: 640 }
/** Its most: the window is the page's whole screen here, and then follows what the page asks for. */
const PANEL = { width: 420, height: 900 }

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
  await page.waitForFunction(isPlayed)
  if (window === 'panel') await fitWindow(page)
}

/** Gives the page the size that it asks for, until it asks for no other: what is late makes it higher. */
async function fitWindow(page: Page): Promise<void> {
  let fitted = ''
  for (;;) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
    const { size } = await reportOf(page)
    if (size === null || String(size) === fitted) return
    fitted = String(size)
    await page.setViewportSize({ width: size[0], height: size[1] })
  }
}

/** Only contrast depends on the theme. */
async function violations(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations: found } = await (theme === 'light'
    ? axe
    : axe.withRules('color-contrast')
  ).analyze()
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
      const [old, current] = await Promise.all([testRuntime(scenes), currentChromium(scenes)])
      console.log(`${old.label} / ${current.label}`)
      try {
        for (const scene of scenes)
          await test.step(scene.name, () => compareIn({ old, current }, scene, language))
      } finally {
        await Promise.all([old.close(), current.close()])
      }
    })
  }
}

/** How many stops a date field is, is the engine's own. */
const eachOnce = (stops: readonly string[]) =>
  stops.filter((stop, index) => stop !== stops[index - 1])

async function compareIn(
  { old, current }: { readonly old: Engine; readonly current: Engine },
  scene: RecordedScene,
  language: Language,
): Promise<void> {
  await Promise.all([play(old, scene), play(current, scene)])
  for (const engine of [old, current]) {
    const { unexpected, missing, blocked } = await reportOf(engine.page)
    const wrong = { unexpected, missing, blocked, errors: engine.errors.splice(0) }
    const nothing = { unexpected: [], missing: [], blocked: [], errors: [] }
    expect.soft(wrong, `${scene.name} on ${engine.label}`).toEqual(nothing)
  }
  for (const theme of THEMES) {
    const [one, other] = await Promise.all([look(old, theme), look(current, theme)])
    expect.soft(differences(one, other), `${scene.name}, ${theme}`).toEqual([])
    expect.soft(await current.page.textContent('body'), scene.name).not.toMatch(/undefined|\bNaN\b/)
    expect.soft(await violations(current.page, theme), `${scene.name}, ${theme}`).toEqual([])
  }
  if (language !== LANGUAGES[0]) return
  // The order is the same in both languages.
  const [before, now] = await Promise.all([tabOrder(old.page), tabOrder(current.page)])
  expect.soft(eachOnce(now), `${scene.name}, by Tab`).toEqual(eachOnce(before))
}
