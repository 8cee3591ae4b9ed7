import * as z from 'zod/mini'
import { type RequestChannel, TOPICS, type Topic } from './channels'
import { credentialsSchema, credentialsStateSchema } from './credentials'
import { argumentsSchema, sipHostSchema } from './dial'
import { hotkeyStatusSchema } from './hotkey'
import type { LookupError } from './lookup-error'
import { lookupStateSchema } from './lookup-state'
import { MAX_SELECTED } from './max-selected'
import { profileSchema } from './profile'
import type { Result } from './result'
import { preferencesSchema, settingsViewSchema } from './settings'
import { SETTINGS_SECTIONS } from './settings-section'
import type { ChannelOf, TopicOf, WindowName } from './windows'
import { workcardIdSchema } from './workcard-id'

const nothing = z.undefined()
const profileId = z.string().check(z.maxLength(64))
/** Longest text a page may hand in: more than any paste that still holds an ID worth finding. */
const MAX_TEXT = 1_048_576
/** All of a panel's text may be selected. */
const selected = z.string().check(z.maxLength(MAX_SELECTED))

/** The one source of the contract: channel -> what goes in, what comes out. */
export const requests = {
  'topic.read': { args: z.tuple([z.enum(TOPICS)]), result: z.unknown() },
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
  /** Dials the number of this work card, if it is still the one on screen. */
  'lookup.dial': { args: z.tuple([workcardIdSchema]), result: nothing },
  'profile.save': { args: z.tuple([profileSchema]), result: nothing },
  'profile.remove': { args: z.tuple([profileId]), result: nothing },
  'profile.select': { args: z.tuple([profileId]), result: nothing },
  'credentials.save': { args: z.tuple([profileId, credentialsSchema]), result: nothing },
  'credentials.remove': { args: z.tuple([profileId]), result: nothing },
  'credentials.state': { args: z.tuple([profileId]), result: credentialsStateSchema },
  'preferences.save': { args: z.tuple([preferencesSchema]), result: nothing },
  'hotkey.save': {
    args: z.tuple([
      z.object({ accelerator: z.string().check(z.maxLength(64)), paused: z.boolean() }),
    ]),
    result: hotkeyStatusSchema,
  },
  /** Opens the system's own dialog for files, and asks there whether what was chosen may run. */
  'dial.choose-program': { args: z.tuple([]), result: nothing },
  /** Saved once they are confirmed in the system's own dialog. */
  'dial.save-arguments': { args: z.tuple([argumentsSchema]), result: nothing },
  'dial.save-sip-host': { args: z.tuple([sipHostSchema]), result: nothing },
  /** Opens the page where the active profile's authorisation is renewed. */
  'profile.authorise': { args: z.tuple([]), result: nothing },
  /** At the given section, with the focus on its first field. */
  'window.open-settings': {
    args: z.tuple([z.optional(z.enum(SETTINGS_SECTIONS))]),
    result: nothing,
  },
  /** Width and height that the panel's content wants, in CSS pixels. */
  'window.fit-panel': {
    args: z.tuple([z.int().check(z.gte(200), z.lte(420)), z.int().check(z.gte(40), z.lte(900))]),
    result: nothing,
  },
  /** All that was published before this turn of the topic `paint` is on screen. */
  'window.painted': { args: z.tuple([z.int()]), result: nothing },
} satisfies Record<RequestChannel, { args: z.ZodMiniType<unknown[]>; result: z.ZodMiniType }>

/** Published values and their schemas. */
export const topics = {
  lookup: lookupStateSchema,
  settings: settingsViewSchema,
  hotkey: hotkeyStatusSchema,
  /** A turn that the panel hands back by `window.painted`. */
  paint: z.int(),
} satisfies Record<Topic, z.ZodMiniType>

export type RequestArgs<C extends RequestChannel> = z.infer<(typeof requests)[C]['args']>
export type RequestReply<C extends RequestChannel> = Result<
  z.infer<(typeof requests)[C]['result']>,
  LookupError
>
type Awaitable<T> = T | Promise<T>
/** What a capability answers: one function for each of these channels. */
export type HandlersFor<C extends RequestChannel> = {
  readonly [K in C]: (...args: RequestArgs<K>) => Awaitable<RequestReply<K>>
}
export type TopicValue<T extends Topic> = z.infer<(typeof topics)[T]>

/** What the preload exposes to a window's page: one function per channel and a subscription, nothing else. */
export type Bridge<W extends WindowName = WindowName> = {
  readonly [C in ChannelOf<W>]: (...args: RequestArgs<C>) => Promise<RequestReply<C>>
} & {
  readonly subscribe: <T extends TopicOf<W>>(
    topic: T,
    listener: (value: TopicValue<T>) => void,
  ) => () => void
}
