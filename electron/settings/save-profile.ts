import { MOST_PROFILES } from '../contract/settings'
import { lookupError } from '../domain/error-texts'
import type { LookupError } from '../domain/lookup-error'
import type { Profile } from '../domain/profile'
import { err, type Result } from '../domain/result'
import { withProfile } from './change'
import type { SettingsStore } from './store'

/** Saves a store, new or known; a new one only while there is room for it. */
export function saveProfile(
  settings: Pick<SettingsStore, 'read' | 'change'>,
  profile: Profile,
): Result<undefined, LookupError> {
  const { profiles } = settings.read()
  const isKnown = profiles.some(({ id }) => id === profile.id)
  if (!isKnown && profiles.length >= MOST_PROFILES) return err(tooManyProfiles())
  return settings.change((now) => withProfile(now, profile))
}

const tooManyProfiles = () =>
  lookupError('settings-not-saved', {
    message: {
      zh: `没有添加：最多可以有 ${MOST_PROFILES} 个店铺。`,
      en: `Not added: there can be at most ${MOST_PROFILES} profiles.`,
    },
    nextStep: {
      zh: '请先删除不再使用的店铺，再添加。',
      en: 'Remove a profile that is not used any more, then add again.',
    },
    fixBy: 'agent',
  })
