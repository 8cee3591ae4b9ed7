import i18next from 'i18next'
import { card as en } from '../../electron/domain/texts/en/card'
import { card as zh } from '../../electron/domain/texts/zh/card'
import { addProblemTexts } from '../i18n/add-problem-texts'
import { addRenewalTexts } from '../renewal/add-texts'

/** The cards' texts come with the cards: the panel's first paint does not wait for them. */
export function addCardTexts(): void {
  i18next.addResourceBundle('zh', 'translation', zh, true)
  i18next.addResourceBundle('en', 'translation', en, true)
  addProblemTexts()
  addRenewalTexts()
}
