import * as z from 'zod/mini'
import { failureSchema } from '../domain/failure'
import { LOOKUP_KINDS } from '../domain/failure-kinds'
import { aboutChannels } from './about-channels'
import { authoriseChannels } from './authorise-channels'
import { autostartChannels } from './autostart-channels'
import { certificateChannels } from './certificate-channels'
import type { ArgsOf, Channel, HandlersOf, ReplyOf } from './channel'
import type { RequestChannel, Topic } from './channels'
import { credentialsChannels } from './credentials-channels'
import { dialChannels } from './dial-channels'
import { healthReportSchema } from './health'
import { healthChannels } from './health-channels'
import { hotkeyStatusSchema } from './hotkey'
import { hotkeyChannels } from './hotkey-channels'
import { join } from './join'
import { kitViewSchema } from './kit'
import { kitChannels } from './kit-channels'
import { lookupChannels } from './lookup-channels'
import { lookupStateSchema } from './lookup-state'
import { proxyChannels } from './proxy-channels'
import { recentSchema } from './recent'
import { renewalSchema } from './renewal'
import { renewalChannels } from './renewal-channels'
import { settingsViewSchema } from './settings'
import { settingsChannels } from './settings-channels'
import { topicChannels } from './topic-channels'
import { updateViewSchema } from './update'
import { updateChannels } from './update-channels'
import { windowChannels } from './window-channels'
import type { ChannelOf, TopicOf, WindowName } from './windows'

/** The one source of the contract: channel -> what goes in, what comes out. */
export const requests = join(
  topicChannels,
  lookupChannels,
  dialChannels,
  authoriseChannels,
  renewalChannels,
  settingsChannels,
  credentialsChannels,
  hotkeyChannels,
  windowChannels,
  aboutChannels,
  autostartChannels,
  updateChannels,
  kitChannels,
  healthChannels,
  proxyChannels,
  certificateChannels,
) satisfies Record<RequestChannel, Channel>

/** Published values and their schemas. */
export const topics = {
  lookup: lookupStateSchema,
  recent: recentSchema,
  /** Why the clipboard led to no lookup; the card stays. Null when there is nothing to say. */
  notice: z.nullable(failureSchema(LOOKUP_KINDS)),
  settings: settingsViewSchema,
  hotkey: hotkeyStatusSchema,
  update: updateViewSchema,
  /** The kit that is open in the settings. */
  kit: kitViewSchema,
  renewal: renewalSchema,
  health: healthReportSchema,
  /** A turn that the panel hands back by `window.painted`. */
  paint: z.int(),
} satisfies Record<Topic, z.ZodMiniType>

/** One handler for every channel: a missing one does not compile. */
export type RequestHandlers = HandlersOf<Pick<typeof requests, RequestChannel>>

export type RequestArgs<C extends RequestChannel> = ArgsOf<(typeof requests)[C]>
export type RequestReply<C extends RequestChannel> = ReplyOf<(typeof requests)[C]>
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
