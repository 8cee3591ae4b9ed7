import * as z from 'zod/mini'

export const LOCALES = ['zh', 'en'] as const
export const localeSchema = z.enum(LOCALES)
/** The language of the interface. */
export type Locale = z.infer<typeof localeSchema>

/** Language of the terminal: the usual variables, else (Windows) the system's. */
export function terminalLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const system = () => Intl.DateTimeFormat().resolvedOptions().locale
  const language = env.LC_ALL || env.LC_MESSAGES || env.LANG || system()
  return language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
