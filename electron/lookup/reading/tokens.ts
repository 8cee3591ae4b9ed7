import { JOINT } from './decode'

/** `han`: Chinese characters; `word`: every other letter, which makes a code of digits that touch it. */
export type TokenKind = 'digits' | 'han' | 'word' | 'space' | 'joint' | 'mark'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
}

const TOKEN = new RegExp(
  String.raw`([0-9]+)|(\p{Script=Han}+)|((?:(?!\p{Script=Han})[\p{L}\p{M}_]|(?![0-9])\p{Nd})+)|( +)|(${JOINT}+)|([^])`,
  'gu',
)
const KINDS: readonly TokenKind[] = ['digits', 'han', 'word', 'space', 'joint', 'mark']

/** Cuts the text of one cell into runs of one kind; every other character is a mark of its own. */
export function tokenise(cell: string): readonly Token[] {
  return Array.from(cell.matchAll(TOKEN), ([text, ...groups]) => ({
    kind: KINDS[groups.findIndex((group) => group !== undefined)] ?? 'mark',
    text,
  }))
}
