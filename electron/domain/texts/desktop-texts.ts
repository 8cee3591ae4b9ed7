import type { Locale } from '../locale'
import { desktop as en } from './en/desktop'
import { type DesktopTexts, desktop as zh } from './zh/desktop'

export const DESKTOP_TEXTS: Readonly<Record<Locale, DesktopTexts>> = { zh, en }
