import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Locale } from '../../electron/contract/locale'
import { en } from './en'
import { zh } from './zh'

export function startI18n(): void {
  void i18next.use(initReactI18next).init({
    lng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: en } },
    // React escapes.
    interpolation: { escapeValue: false },
  })
}

export function useLocale(locale: Locale): void {
  if (i18next.language !== locale) void i18next.changeLanguage(locale)
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en'
}
