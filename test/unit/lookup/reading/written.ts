import { readNumbers } from '../../../../electron/lookup/reading/numbers'

const SIGNS = { space: '_', joint: '~', hyphen: '-', none: '' } as const

/** The numbers of a cell as `groups joined by their gaps`, with what is known of them. */
export const numbers = (cell: string) =>
  readNumbers(cell).map(({ groups, gaps, fault, form, isUncertain }) =>
    [
      groups.map((group, at) => group + SIGNS[gaps[at] ?? 'none']).join(''),
      fault,
      form,
      isUncertain ? 'unsure' : null,
    ]
      .filter((part) => part !== null)
      .join(' '),
  )
