import * as z from 'zod/mini'
import type { Text } from './locale'

const LONGEST_KEY = 512
/** What copying from chats and web pages brings along unseen: zero-width, direction and hyphenation marks. */
const INVISIBLE = /\p{Cf}/gu
const FOREIGN = /[^\x21-\x7e]/u

/** What was pasted without what nobody can see; white space is dropped at the ends only. */
export const cleanKey = (pasted: string): string => pasted.replace(INVISIBLE, '').trim()

/** Why a text is no key; null when it may be one. */
export type KeyProblem =
  | { readonly what: 'missing' | 'not-text' | 'empty' | 'too-long' }
  /** `place` counts the characters from 1. */
  | { readonly what: 'character'; readonly character: string; readonly place: number }

/** Looks at a text as `cleanKey` leaves it. */
export function keyProblem(key: string): KeyProblem | null {
  if (key === '') return { what: 'empty' }
  const foreign = FOREIGN.exec(key)
  if (foreign !== null) {
    const place = Array.from(key.slice(0, foreign.index)).length + 1
    return { what: 'character', character: foreign[0], place }
  }
  return key.length > LONGEST_KEY ? { what: 'too-long' } : null
}

const CHARACTERS: Readonly<Record<string, Text>> = {
  ' ': { zh: '空格', en: 'a space' },
  '\u00a0': { zh: '空格', en: 'a space' },
  '\u3000': { zh: '全角空格', en: 'a full-width space' },
  '\t': { zh: '制表符', en: 'a tab' },
  '\n': { zh: '换行', en: 'a line break' },
  '\r': { zh: '换行', en: 'a line break' },
}

function nameCharacter(character: string): Text {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return CHARACTERS[character] ?? { zh: `U+${code}`, en: `U+${code}` }
}

/** The sentence for it, without its full stop. Never repeats any of the key but the character no key has. */
export function keyProblemText(name: string, problem: KeyProblem): Text {
  switch (problem.what) {
    case 'missing':
      return { zh: `缺少 ${name}`, en: `${name} is missing` }
    case 'not-text':
      return { zh: `${name} 不是文字，请加引号`, en: `${name} is not text: put it in quotes` }
    case 'empty':
      return { zh: `${name} 是空的`, en: `${name} is empty` }
    case 'too-long':
      return {
        zh: `${name} 超过 ${LONGEST_KEY} 个字符`,
        en: `${name} has more than ${LONGEST_KEY} characters`,
      }
    case 'character': {
      const { zh, en } = nameCharacter(problem.character)
      return {
        zh: `${name} 的第 ${problem.place} 个字符（${zh}）不会出现在密钥里`,
        en: `Character ${problem.place} of ${name} (${en}) does not occur in keys`,
      }
    }
  }
}

const key = z.string().check(
  z.overwrite(cleanKey),
  z.refine((text) => keyProblem(text) === null),
)

/** What the platform issues to an app and its authorised account. Only the main process may hold one. */
export const credentialsSchema = z.object({ appKey: key, appSecret: key, sessionKey: key })
export type Credentials = z.infer<typeof credentialsSchema>

/** What the keychain has for a profile: nothing, credentials for its gateway, or for another one. */
export const credentialsStateSchema = z.enum(['missing', 'stored', 'other-gateway'])
export type CredentialsState = z.infer<typeof credentialsStateSchema>

export const CREDENTIAL_FIELDS = ['appKey', 'appSecret', 'sessionKey'] as const
