import type { authoriseChannels } from '../contract/authorise-channels'
import type { HandlersOf } from '../contract/channel'
import type { Confirm } from '../contract/question'
import type { Settings } from '../contract/settings'
import { lookupError } from '../domain/error-texts'
import type { LookupError } from '../domain/lookup-error'
import type { Profile } from '../domain/profile'
import { err, ok, type Result } from '../domain/result'
import { visibleText } from '../domain/safe-text'
import { openQuestion, PLATFORM_SITE } from './question'

interface Parts {
  readonly settings: {
    read(): Settings
    change(update: (settings: Settings) => Settings): Result<undefined, LookupError>
  }
  readonly chosen: () => Profile
  readonly confirm: Confirm
  /** False when the system says that no program took the address. */
  readonly openPage: (url: string) => Promise<boolean>
}

const MOST_ORIGINS = 50

/** A page cannot name an address: main shows the profile's own before a site is opened for the first time. */
export function authoriseRequests({
  settings,
  chosen,
  confirm,
  openPage,
}: Parts): HandlersOf<typeof authoriseChannels> {
  /** When this cannot be saved, the site is asked about again. */
  function remember(origin: string) {
    settings.change((now) => ({
      ...now,
      confirmedOrigins: [...now.confirmedOrigins, origin].slice(-MOST_ORIGINS),
    }))
  }

  return {
    async 'profile.authorise'() {
      const url = chosen().authoriseUrl || PLATFORM_SITE
      const question = openQuestion(url, settings.read().confirmedOrigins)
      if (question !== null) {
        if (!(await confirm(question))) return err(notConfirmed())
        remember(new URL(url).origin)
      }
      return (await openPage(url)) ? ok(undefined) : err(notOpened(url))
    },
  }
}

const notConfirmed = () =>
  lookupError('cancelled', {
    message: { zh: '没有打开授权页。', en: 'The authorisation page was not opened.' },
    nextStep: {
      zh: '如果地址不对，请管理员在设置里改正授权页地址。',
      en: 'If its address is wrong, ask the team lead to correct it in the settings.',
    },
  })

function notOpened(url: string): LookupError {
  const address = visibleText(url, 300)
  return lookupError('invalid-argument', {
    message: {
      zh: `系统里没有登记浏览器，授权页可能没有打开：${address}`,
      en: `The system has no browser for it; the authorisation page may not have opened: ${address}`,
    },
    nextStep: {
      zh: '请在浏览器里手动打开这个地址。',
      en: 'Open this address in a browser by hand.',
    },
    fixBy: 'agent',
  })
}
