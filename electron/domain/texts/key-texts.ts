import { type KeyProblem, LONGEST_KEY } from '../credentials'
import type { CredentialsFault } from '../credentials-input'
import type { Locale } from '../locale'
import { keys as en } from './en/keys'
import { fill } from './fill'
import { type KeyTexts, keys as zh } from './zh/keys'

const TEXTS: Readonly<Record<Locale, KeyTexts>> = { zh, en }

const CHARACTERS: Readonly<Record<string, keyof KeyTexts['characters']>> = {
  ' ': 'space',
  '\u00a0': 'space',
  '\u3000': 'full-width-space',
  '\t': 'tab',
  '\n': 'line-break',
  '\r': 'line-break',
}

function nameCharacter(locale: Locale, character: string): string {
  const name = CHARACTERS[character]
  if (name !== undefined) return TEXTS[locale].characters[name]
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `U+${code}`
}

/** The sentence for it, without its full stop. Never repeats any of the key but the character no key has. */
export function keyProblemText(locale: Locale, name: string, problem: KeyProblem): string {
  const text = TEXTS[locale].problems[problem.what]
  if (problem.what !== 'character') return fill(text, { name, most: String(LONGEST_KEY) })
  const character = nameCharacter(locale, problem.character)
  return fill(text, { name, place: String(problem.place), character })
}

/** Every problem in a sentence of its own, by the names that the JSON has. */
export function credentialsFaultText(locale: Locale, fault: CredentialsFault): string {
  if (fault.what !== 'keys') return TEXTS[locale].faults[fault.what]
  const texts = fault.problems.map(([name, problem]) => keyProblemText(locale, name, problem))
  return locale === 'zh' ? `${texts.join('。')}。` : `${texts.join('. ')}.`
}
