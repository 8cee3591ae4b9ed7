import type { Locale } from '../locale'
import { renewal as en } from './en/renewal'
import { type RenewalTexts, renewal as zh } from './zh/renewal'

export const RENEWAL_TEXTS: Readonly<Record<Locale, RenewalTexts>> = { zh, en }
