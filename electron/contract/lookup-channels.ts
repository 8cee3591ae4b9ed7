import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { COPY_KINDS } from '../domain/failure-kinds'
import { workcardIdSchema } from '../domain/workcard-id'
import type { ChannelGroup } from './channel'
import { MAX_SELECTED } from './max-selected'

const nothing = z.undefined()
/** What a lookup fails with is published with its card. */
const none = z.never()
/** Longest text a page may hand in: more than any paste that still holds an ID worth finding. */
const MAX_TEXT = 1_048_576
/** All of a panel's text may be selected. */
const selected = z.string().check(z.maxLength(MAX_SELECTED))

/** The panel’s lookup. */
export const lookupChannels = {
  'lookup.request': {
    args: z.tuple([z.string().check(z.maxLength(MAX_TEXT))]),
    result: nothing,
    failure: none,
  },
  /** One of the candidates of the text on screen: looked up whatever it looks like. */
  'lookup.choose': { args: z.tuple([workcardIdSchema]), result: nothing, failure: none },
  /** A number of this run once more, without a call where it is still known. Its store is the chosen one. */
  'lookup.show-again': { args: z.tuple([workcardIdSchema]), result: nothing, failure: none },
  'lookup.cancel': { args: z.tuple([]), result: nothing, failure: none },
  /** Esc: cancels a running lookup, or else hides the panel. */
  'lookup.step-back': { args: z.tuple([]), result: nothing, failure: none },
  'lookup.copy': {
    args: z.tuple([z.enum(['number', 'with-extension', 'extension'])]),
    result: nothing,
    failure: none,
  },
  /** What a person can quote of the error on screen. */
  'lookup.copy-reference': {
    args: z.tuple([]),
    result: nothing,
    failure: failureSchema(COPY_KINDS),
  },
  /** Copies digits that are selected, if they are part of the number on screen. */
  'lookup.copy-part': { args: z.tuple([selected]), result: nothing, failure: none },
  /** The selection holds digits of the number: a desktop with X11 offers it for pasting by itself. */
  'lookup.marked': { args: z.tuple([selected]), result: nothing, failure: none },
  /** A new number for the work card on screen, although an earlier one is known. */
  'lookup.renew': { args: z.tuple([]), result: nothing, failure: none },
} satisfies ChannelGroup
