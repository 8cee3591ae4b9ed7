import type * as z from 'zod/mini'
import type { ArgsOf, Channel, ReplyOf } from './channel'
import type { RequestChannel, Topic } from './channels'
import { firstChannels } from './first-channels'
import { join } from './join'
import { lateChannels } from './late-channels'
import type { topics } from './topics'
import type { ChannelOf, TopicOf, WindowName } from './windows'

/** The one source of the contract: channel -> what goes in, what comes out. A missing one does not compile. */
export const requests: typeof firstChannels & typeof lateChannels = join(
  firstChannels,
  lateChannels,
) satisfies Record<RequestChannel, Channel>

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
