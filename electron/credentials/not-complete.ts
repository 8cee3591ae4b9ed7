import {
  CREDENTIAL_FIELDS,
  CREDENTIAL_LABELS,
  type CredentialsChange,
  keyProblemText,
} from '../domain/credentials'
import { lookupError } from '../domain/error-texts'
import type { LookupError } from '../domain/lookup-error'

/** Not all keys are there: nothing was saved. */
export function notComplete(keys: CredentialsChange): LookupError {
  const missing = CREDENTIAL_FIELDS.filter((name) => !keys[name])
  const texts = missing.map((name) => keyProblemText(CREDENTIAL_LABELS[name], { what: 'missing' }))
  return lookupError('no-credentials', {
    message: {
      zh: `没有保存：${texts.map(({ zh }) => zh).join('，')}。`,
      en: `Not saved: ${texts.map(({ en }) => en).join(', ')}.`,
    },
    nextStep: {
      zh: '请把三项密钥都填上，再保存。',
      en: 'Enter all three keys, then save.',
    },
  })
}
