import { visibleText } from '../domain/safe-text'
import type { Question } from '../domain/texts/dialog-texts'

/** Where authorisations are managed when the profile names no page of its own. */
export const PLATFORM_SITE = 'https://open.taobao.com/'

const LONGEST_ADDRESS = 600

/** What is asked before this address is opened; null when its site is known. */
export function openQuestion(url: string, confirmedOrigins: readonly string[]): Question | null {
  const { origin } = new URL(url)
  if (origin === new URL(PLATFORM_SITE).origin || confirmedOrigins.includes(origin)) return null
  const address = visibleText(url, LONGEST_ADDRESS)
  return { id: 'open-site', params: { origin, address } }
}
