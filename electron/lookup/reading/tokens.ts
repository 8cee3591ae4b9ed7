import { JOINT } from './decode'

/** `han`: Chinese characters; `word`: every other letter, which makes a code of digits that touch it. */
export type TokenKind = 'digits' | 'han' | 'word' | 'space' | 'joint' | 'mark'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
  /** Where it begins in its cell. */
  readonly start: number
}

const TOKEN = new RegExp(
  String.raw`([0-9]+)|(\p{Script=Han}+)|((?:(?!\p{Script=Han})[\p{L}\p{M}_]|(?![0-9])\p{Nd})+)|( +)|(${JOINT}+)|([^])`,
  'gu',
)
const KINDS: readonly TokenKind[] = ['digits', 'han', 'word', 'space', 'joint', 'mark']

/** Cuts the text of one cell into runs of one kind; every other character is a mark of its own. */
export function tokenise(cell: string): readonly Token[] {
  return Array.from(cell.matchAll(TOKEN), ({ 0: text, index, ...groups }) => ({
    kind: KINDS.find((_kind, at) => groups[at + 1] !== undefined) ?? 'mark',
    text,
    start: index,
  }))
}

/** The text of a token; none before the first and behind the last. */
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? ''

export const isDigits = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'digits'

/** One of these marks. */
export const isMark = (tokens: readonly Token[], at: number, marks: string): boolean =>
  tokens[at]?.kind === 'mark' && marks.includes(textAt(tokens, at))

/** Chinese characters that begin with one of these. */
export const begins = (tokens: readonly Token[], at: number, characters: string): boolean =>
  tokens[at]?.kind === 'han' && characters.includes(textAt(tokens, at).charAt(0))
