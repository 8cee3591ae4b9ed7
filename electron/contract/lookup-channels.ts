import * as z from 'zod/mini'
import { workcardIdSchema } from '../domain/workcard-id'
import type { ChannelGroup } from './channel'
import { MAX_SELECTED } from './max-selected'

const nothing = z.undefined()
/** Longest text a page may hand in: more than any paste that still holds an ID worth finding. */
const MAX_TEXT = 1_048_576
/** All of a panel's text may be selected. */
const selected = z.string().check(z.maxLength(MAX_SELECTED))

/** The panel’s lookup. */
export const lookupChannels = {
  'lookup.request': {
    args: z.tuple([z.string().check(z.maxLength(MAX_TEXT))]),
    result: nothing,
  },
  /** One of the candidates of the text on screen: looked up whatever it looks like. */
  'lookup.choose': { args: z.tuple([workcardIdSchema]), result: nothing },
  'lookup.cancel': { args: z.tuple([]), result: nothing },
  /** Esc: cancels, clears or hides, whichever comes first. */
  'lookup.step-back': { args: z.tuple([]), result: nothing },
  'lookup.copy': {
    args: z.tuple([z.enum(['number', 'with-extension', 'extension'])]),
    result: nothing,
  },
  /** What a person can quote of the error on screen. */
  'lookup.copy-reference': { args: z.tuple([]), result: nothing },
  /** Copies digits that are selected, if they are part of the number on screen. */
  'lookup.copy-part': { args: z.tuple([selected]), result: nothing },
  /** The selection holds digits of the number: a desktop with X11 offers it for pasting by itself. */
  'lookup.marked': { args: z.tuple([selected]), result: nothing },
  /** A new number for the work card on screen, although an earlier one is known. */
  'lookup.renew': { args: z.tuple([]), result: nothing },
} satisfies ChannelGroup
