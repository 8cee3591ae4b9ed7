import type { Texts } from './zh'

// Makes a missing or misspelt key a compile error wherever `t` is called.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: Texts }
  }
}
