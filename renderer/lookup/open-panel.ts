import { startI18n } from '../i18n/i18n'
import { openPage } from '../open-page'
import { Panel } from './panel'

/** Resolves when the panel is drawn and its field has the focus. */
export function openPanel(): Promise<void> {
  startI18n()
  return openPage('panel', Panel)
}
