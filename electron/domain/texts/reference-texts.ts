import type { Locale } from '../locale'
import { reference as en } from './en/reference'
import { type ReferenceTexts, reference as zh } from './zh/reference'

export const REFERENCE_TEXTS: Readonly<Record<Locale, ReferenceTexts>> = { zh, en }
