import type { Locale } from '../locale'
import { terminal as en } from './en/terminal'
import { terminal as zh } from './zh/terminal'

export type TerminalTexts = typeof zh

export const TERMINAL_TEXTS: Readonly<Record<Locale, TerminalTexts>> = { zh, en }
