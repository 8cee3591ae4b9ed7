import type { HandlersOf } from '../contract/channel'
import type { lookupChannels } from '../contract/lookup-channels'
import type { Profile } from '../domain/profile'
import { err, ok } from '../domain/result'
import type { LookupSession } from './lookup-session'
import { referenceNotCopied } from './refusals'

interface Parts {
  readonly lookup: LookupSession
  /** The store that is chosen now: what is asked for next is asked of it. */
  readonly chosen: () => Profile
  /** A page's selection holds digits of a number. */
  readonly marked: (text: string) => void
  readonly hidePanel: () => void
}

const done = () => ok(undefined)

export function lookupRequests({
  lookup,
  chosen,
  marked,
  hidePanel,
}: Parts): HandlersOf<typeof lookupChannels> {
  return {
    'lookup.request': (text) => {
      // The answer arrives by the topic; the page does not wait for it.
      void lookup.request(chosen(), text)
      return done()
    },
    'lookup.choose': (workcardId) => {
      void lookup.choose(chosen(), workcardId)
      return done()
    },
    'lookup.show-again': (workcardId) => {
      void lookup.showAgain(chosen(), workcardId)
      return done()
    },
    'lookup.cancel': () => {
      lookup.cancel()
      return done()
    },
    'lookup.step-back': () => {
      // Decided here: a page that sees the state late would take a fast second Esc for the first.
      if (!lookup.stepBack()) hidePanel()
      return done()
    },
    'lookup.copy': async (variant) => {
      await lookup.copy(variant)
      return done()
    },
    'lookup.copy-reference': async () =>
      (await lookup.copyReference()) ? done() : err(referenceNotCopied()),
    'lookup.copy-part': async (part) => {
      await lookup.copyPart(part)
      return done()
    },
    'lookup.marked': (text) => {
      marked(text)
      return done()
    },
    'lookup.renew': () => {
      void lookup.renew()
      return done()
    },
  }
}
