import type { Question } from '../contract/question'
import { visibleText } from '../domain/safe-text'

/** Where authorisations are managed when the profile names no page of its own. */
export const PLATFORM_SITE = 'https://open.taobao.com/'

const LONGEST_ADDRESS = 600

/** What is asked before this address is opened; null when its site is known. */
export function openQuestion(url: string, confirmedOrigins: readonly string[]): Question | null {
  const { origin } = new URL(url)
  if (origin === new URL(PLATFORM_SITE).origin || confirmedOrigins.includes(origin)) return null
  const address = visibleText(url, LONGEST_ADDRESS)
  return {
    message: {
      zh: '在浏览器里打开这个网站？',
      en: 'Open this site in the browser?',
    },
    detail: {
      zh: `网站：${origin}\n\n${address}\n\n设置里填写的授权页地址不是您认识的网站时，请选“取消”。`,
      en: `Site: ${origin}\n\n${address}\n\nThis is the authorisation page in the settings. If you do not know the site, choose Cancel.`,
    },
    yes: { zh: '打开', en: 'Open' },
  }
}
