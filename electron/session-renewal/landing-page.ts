import type { Locale } from '../domain/locale'
import { RENEWAL_TEXTS } from '../domain/texts/renewal-texts'

/** What the browser shows when it has been here. */
export type Landing = 'authorised' | 'refused' | 'foreign' | 'used'

const STYLE =
  'body{font:18px/1.6 system-ui,sans-serif;max-width:32em;margin:20vh auto;padding:0 1em;' +
  'color-scheme:light dark;color:CanvasText;background:Canvas}h1{font-size:1.3em}'

/** Without a script, a picture or anything of the request: nothing in it depends on who opened it. */
export function landingPage(locale: Locale, landing: Landing): string {
  const { title, landings } = RENEWAL_TEXTS[locale]
  const shown = landings[landing]
  const lang = locale === 'zh' ? 'zh-CN' : 'en'
  return (
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>` +
    `<style>${STYLE}</style></head><body><h1>${shown.heading}</h1><p>${shown.text}</p></body></html>`
  )
}
