import type { authoriseChannels } from '../contract/authorise-channels'
import type { HandlersOf } from '../contract/channel'
import type { Confirm } from '../contract/question'
import type { Settings } from '../contract/settings'
import { failure, type SettingsFailure } from '../domain/failure'
import type { Profile } from '../domain/profile'
import { err, ok, type Result } from '../domain/result'
import { visibleText } from '../domain/safe-text'
import { openQuestion, PLATFORM_SITE } from './question'

interface Parts {
  readonly settings: {
    read(): Settings
    change(update: (settings: Settings) => Settings): Result<undefined, SettingsFailure>
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

  const open = async (url: string) => ((await openPage(url)) ? ok(undefined) : err(notOpened(url)))

  return {
    async 'profile.authorise'() {
      const url = chosen().authoriseUrl || PLATFORM_SITE
      const question = openQuestion(url, settings.read().confirmedOrigins)
      if (question !== null) {
        if (!(await confirm(question))) return err(notConfirmed())
        remember(new URL(url).origin)
      }
      return open(url)
    },
    'profile.open-console': () => open(PLATFORM_SITE),
  }
}

const notConfirmed = () => failure('page-not-opened')

const notOpened = (url: string) =>
  failure('page-not-opened', {
    cause: 'no-browser',
    params: { address: visibleText(url, 300) },
  })
