import type { Locale } from '../locale'
import { terminal as en } from './en/terminal'
import { type TerminalTexts, terminal as zh } from './zh/terminal'

export const TERMINAL_TEXTS: Readonly<Record<Locale, TerminalTexts>> = { zh, en }
