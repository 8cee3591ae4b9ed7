import { MOST_PROFILES } from '../contract/settings'
import { lookupError } from '../domain/error-texts'
import type { LookupError } from '../domain/lookup-error'
import type { Profile } from '../domain/profile'

/** Why this store cannot be one more; null when it can. */
export function noRoom(profiles: readonly Profile[], { id }: Profile): LookupError | null {
  if (profiles.some((profile) => profile.id === id)) return known()
  return profiles.length >= MOST_PROFILES ? tooMany() : null
}

const tooMany = () =>
  lookupError('settings-not-saved', {
    message: {
      zh: `没有添加：最多可以有 ${MOST_PROFILES} 个店铺。`,
      en: `Not added: there can be at most ${MOST_PROFILES} stores.`,
    },
    nextStep: {
      zh: '请先删除不再使用的店铺，再添加。',
      en: 'Remove a store that is not used any more, then add again.',
    },
    fixBy: 'agent',
  })

const known = () =>
  lookupError('settings-not-saved', {
    message: {
      zh: '没有添加：这个店铺已经在列表里。',
      en: 'Not added: this store is there already.',
    },
    nextStep: { zh: '请在列表里打开它。', en: 'Open it in the list.' },
    fixBy: 'agent',
  })

export const noAddress = () =>
  lookupError('invalid-argument', {
    message: {
      zh: '没有添加：店铺没有网关地址。',
      en: 'Not added: the store has no gateway address.',
    },
    nextStep: { zh: '请填写网关地址。', en: 'Enter the gateway address.' },
  })
