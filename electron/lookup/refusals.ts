import { lookupError } from '../domain/error-texts'
import type { LookupError } from '../domain/lookup-error'
import type { Profile } from '../domain/profile'
import type { WorkcardId } from '../domain/workcard-id'

/** The clipboard holds a number of ours, but not whose it is. */
export const unknownOwn = (): LookupError =>
  lookupError('invalid-id', {
    message: {
      zh: '剪贴板里是之前复制的号码，已不知道属于哪张工单。',
      en: 'The clipboard holds a number copied earlier; its work card is no longer known.',
    },
    nextStep: {
      zh: '请复制或输入工单号再取号。',
      en: 'Copy or enter the work-card ID to look it up.',
    },
  })

/** It is another store's: shown under this one's name it would be taken for this one's. */
export function otherStores(profile: Profile, workcardId: WorkcardId): LookupError {
  const name = nameOf(profile)
  return lookupError('invalid-id', {
    message: {
      zh: `剪贴板里的号码属于店铺“${name.zh}”的工单 ${workcardId}。`,
      en: `The number in the clipboard is of work card ${workcardId} of the store “${name.en}”.`,
    },
    nextStep: {
      zh: '要再看这个号码，请先切换到该店铺，再按 Enter。',
      en: 'To see it again, switch to that store, then press Enter.',
    },
  })
}

/** A renewal asks the store that gave the number, and no other. */
export const storeRemoved = (): LookupError =>
  lookupError('invalid-argument', {
    message: {
      zh: '取得这个号码的店铺已经删除，不能重新取号。',
      en: 'The store that this number came from was removed, so no new one can be obtained.',
    },
    nextStep: {
      zh: '请选择这张工单所属的店铺，再取号。',
      en: 'Choose the store that this work card belongs to, then look it up.',
    },
  })

/** Another program may hold the clipboard. */
export const referenceNotCopied = (): LookupError =>
  lookupError('cancelled', {
    message: { zh: '没有复制成功。', en: 'Nothing was copied.' },
    nextStep: { zh: '请再按一次“复制参考信息”。', en: 'Press “Copy reference” again.' },
  })

const nameOf = ({ name, gateway }: Profile) =>
  gateway === 'demo' ? { zh: '演示门店', en: 'Demo store' } : { zh: name, en: name }
