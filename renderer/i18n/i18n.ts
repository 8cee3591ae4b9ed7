import i18next from 'i18next'
import { useLayoutEffect } from 'react'
import { initReactI18next } from 'react-i18next'
import type { Locale } from '../../electron/domain/locale'
import { panel as en } from '../../electron/domain/texts/en/panel'
import { panel as zh } from '../../electron/domain/texts/zh/panel'

export function startI18n(): void {
  void i18next.use(initReactI18next).init({
    lng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: en } },
    // React escapes.
    interpolation: { escapeValue: false },
  })
}

/** Before the paint, not while rendering: changing the language renders every other component. */
export function useLocale(locale: Locale): void {
  useLayoutEffect(() => {
    if (i18next.language !== locale) void i18next.changeLanguage(locale)
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en'
  }, [locale])
}
