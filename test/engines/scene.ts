import type { Page } from '@playwright/test'
import type { WindowName } from '../../electron/contract/windows'
import type { Launch, RunningApp } from '../support/app'

/** Where a scene is played: in the app while it is recorded, later with the record and without the app. */
export interface SceneStage {
  readonly page: Page
  /** What no page does: another program, the desktop, main itself. A record has it and does not do it again. */
  outside(act: (app: RunningApp) => Promise<unknown>): Promise<void>
}

/** What a person does in a page until it is in a state that is worth looking at. */
export interface Scene {
  readonly name: string
  readonly window: WindowName
  /** What the app is started with, beside the language. */
  readonly launch?: Launch
  play(stage: SceneStage): Promise<void>
}
