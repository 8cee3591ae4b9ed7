import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { WindowName } from '../../electron/contract/windows'

/** What went between main and a page, in the order in which main saw it. */
export type Message =
  | {
      readonly kind: 'call'
      readonly id: number
      readonly channel: string
      readonly args: readonly unknown[]
    }
  | { readonly kind: 'reply'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'topic'; readonly topic: string; readonly value: unknown }
  /** Something was done outside the page; what main said of it follows. */
  | { readonly kind: 'outside' }

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** One scene as the real main process played it, on a real Electron, for one page. */
export interface RecordedScene {
  readonly name: string
  readonly window: WindowName
  /** When its last message came, epoch milliseconds: what the page's clock shows when it is played. */
  readonly at: number
  readonly messages: readonly Message[]
}

const fileOf = (language: Language) =>
  join(import.meta.dirname, 'recorded', `scenes-${language}.jsonl`)

/** One line a scene, so that a change of one is one line of a diff. */
export function writeRecord(language: Language, scenes: readonly RecordedScene[]): void {
  mkdirSync(dirname(fileOf(language)), { recursive: true })
  writeFileSync(fileOf(language), scenes.map((scene) => `${JSON.stringify(scene)}\n`).join(''))
}

/** @throws when `npm run record` never wrote it */
export const readRecord = (language: Language): readonly RecordedScene[] =>
  readFileSync(fileOf(language), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): RecordedScene => JSON.parse(line))
