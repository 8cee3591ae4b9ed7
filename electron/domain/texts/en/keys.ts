import type { KeyTexts } from '../zh/keys'

export const keys: KeyTexts = {
  problems: {
    missing: '{{name}} is missing',
    'not-text': '{{name}} is not text: put it in quotes',
    empty: '{{name}} is empty',
    'too-long': '{{name}} has more than {{most}} characters',
    character: 'Character {{place}} of {{name}} ({{character}}) does not occur in keys',
  },
  characters: {
    space: 'a space',
    'full-width-space': 'a full-width space',
    tab: 'a tab',
    'line-break': 'a line break',
  },
  faults: {
    unreadable: 'The credentials cannot be read.',
    nothing: 'There are no credentials: nothing came.',
    'not-json': 'The credentials are not JSON.',
    'not-object': 'The credentials are JSON but not an object.',
  },
}
