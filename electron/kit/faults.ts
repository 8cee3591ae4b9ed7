import { failure, type KitFailure } from '../domain/failure'
import type { KitFault } from './format'
import type { UnsealFault } from './seal'

const CAUSES = {
  'not-a-kit': 'kit-not-a-kit',
  newer: 'kit-newer',
  damaged: 'kit-damaged',
  'too-large': 'kit-too-large',
  wrong: 'kit-wrong-pass-phrase',
} as const

/** Why a kit's text, or what was sealed in it, is of no use. */
export const kitFailure = (fault: KitFault | UnsealFault): KitFailure =>
  failure('kit-not-read', { cause: CAUSES[fault] })

/** `code` is the system's name of what stopped it (`EACCES`). */
export const unreadable = (code: string): KitFailure =>
  failure('kit-not-read', { cause: 'kit-file-unreadable', subCode: code })

export const notExported = (code: string): KitFailure =>
  failure('kit-not-exported', { subCode: code })

export const nothingChosen = (): KitFailure =>
  failure('kit-not-exported', { cause: 'kit-nothing-chosen' })

export const weakPassPhrase = (): KitFailure =>
  failure('kit-not-exported', { cause: 'kit-weak-pass-phrase' })

export const withoutKeys = (store: string): KitFailure =>
  failure('kit-not-exported', { cause: 'kit-store-without-keys', params: { store } })
