import type { CardTexts } from '../../electron/domain/texts/zh/card'
import type { KitTexts } from '../../electron/domain/texts/zh/kit'
import type { PanelTexts } from '../../electron/domain/texts/zh/panel'
import type { ProblemTexts } from '../../electron/domain/texts/zh/problems'
import type { RenewalTexts } from '../../electron/domain/texts/zh/renewal'
import type { SettingsTexts } from '../../electron/domain/texts/zh/settings'

// Makes a missing or misspelt key a compile error wherever `t` is called.
// Only the settings window may ask for the second namespace: the panel never loads it.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: {
      translation: PanelTexts & CardTexts & ProblemTexts
      settings: SettingsTexts
      kit: KitTexts
      renewal: RenewalTexts
    }
  }
}
