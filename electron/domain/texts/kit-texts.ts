import type { Locale } from '../locale'
import { kit as en } from './en/kit'
import { type KitTexts, kit as zh } from './zh/kit'

export const KIT_TEXTS: Readonly<Record<Locale, KitTexts>> = { zh, en }
