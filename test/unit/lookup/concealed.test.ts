import { beforeEach, describe, expect, it } from 'vitest'
import type { LookupState } from '../../../electron/contract/lookup-state'
import { failure, type LookupFailure } from '../../../electron/domain/failure'
import { concealWhileAway, type PageState } from '../../../electron/lookup/concealed'

const card = (turn: number, text = `card ${turn}`): LookupState => ({ phase: 'empty', turn, text })
/** Its turn is no card's, so that the field is emptied as well. */
const NOTHING = (turn: number) => card(-1 - turn, '')

let sent: LookupState[]
let notices: (LookupFailure | null)[]
let page: PageState
const last = () => sent.at(-1)
beforeEach(() => {
  sent = []
  notices = []
  page = concealWhileAway({
    state: (state) => void sent.push(state),
    notice: (notice) => void notices.push(notice),
  })
  page.publish(card(1))
})

describe('a panel that is away', () => {
  it('shows nothing of its card, and the same card when it comes back for it', () => {
    expect(sent).toEqual([card(1)])
    page.conceal()
    expect(last()).toEqual(NOTHING(1))
    page.reveal()
    expect(last()).toEqual(card(1))
  })

  it('keeps what was typed below an empty card, by leaving the turn as it is', () => {
    page.publish(card(2, ''))
    page.conceal()
    expect(last()).toEqual(card(2, ''))
  })

  it('gets nothing of what is put on the card meanwhile, and the latest of it later', () => {
    page.conceal()
    page.publish(card(2))
    expect(last()).toEqual(NOTHING(2))
    page.reveal()
    expect(last()).toEqual(card(2))
  })

  it('that comes for something new never shows what was there before', () => {
    page.conceal()
    page.publish(card(2))
    page.concealOlder()
    page.publish(card(2, 'copied'))
    expect(sent.slice(1)).toEqual([NOTHING(1), NOTHING(2), NOTHING(2)])
    page.publish(card(3))
    expect(last()).toEqual(card(3))
  })

  it('shows its card after all when there is nothing new', () => {
    page.conceal()
    page.concealOlder()
    page.reveal()
    expect(last()).toEqual(card(1))
    page.publish(card(1, 'copied'))
    expect(last()).toEqual(card(1, 'copied'))
  })
})

describe('a panel that is there', () => {
  it('keeps its card when something new is asked for, and is told nothing twice', () => {
    page.concealOlder()
    page.publish(card(1, 'copied'))
    page.reveal()
    expect(sent).toEqual([card(1), card(1, 'copied')])
  })
})

describe('a word about the clipboard', () => {
  const NO_ID = failure('invalid-id')

  it('stays while the card does, and goes with it', () => {
    page.notice(NO_ID)
    page.publish(card(1, 'copied'))
    expect(notices).toEqual([NO_ID])
    page.publish(card(2))
    page.publish(card(3))
    expect(notices).toEqual([NO_ID, null])
  })

  it('goes with the panel', () => {
    page.notice(NO_ID)
    page.conceal()
    page.conceal()
    expect(notices).toEqual([NO_ID, null])
  })
})
