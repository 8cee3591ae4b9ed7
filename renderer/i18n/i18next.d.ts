import type { SettingsTexts } from '../settings/texts/zh'
import type { Texts } from './zh'

// Makes a missing or misspelt key a compile error wherever `t` is called.
// Only the settings window may ask for the second namespace: the panel never loads it.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: Texts; settings: SettingsTexts }
  }
}
