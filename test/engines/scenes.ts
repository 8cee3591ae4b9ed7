import { PANEL_SCENES } from './panel-scenes'
import type { Scene } from './scene'
import { SETTINGS_SCENES } from './settings-scenes'

/** Everything that is recorded and played: each state of both pages, and ways by key. */
export const SCENES: readonly Scene[] = [...PANEL_SCENES, ...SETTINGS_SCENES]

export function sceneNamed(window: Scene['window'], name: string): Scene {
  const scene = SCENES.find((one) => one.window === window && one.name === name)
  if (scene === undefined) throw new Error(`No scene ${window}/${name}: npm run record`)
  return scene
}
