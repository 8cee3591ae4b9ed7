import type { Locale } from '../locale'
import { kitFiles as en } from './en/kit-files'
import { type KitFileTexts, kitFiles as zh } from './zh/kit-files'

export const KIT_FILE_TEXTS: Readonly<Record<Locale, KitFileTexts>> = { zh, en }
