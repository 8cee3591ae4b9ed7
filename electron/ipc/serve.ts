import * as z from 'zod/mini'
import type { Channel, ChannelGroup, HandlersOf } from '../contract/channel'
import { REQUEST_CHANNELS, type RequestChannel } from '../contract/channels'
import { firstChannels } from '../contract/first-channels'
import type { lateChannels } from '../contract/late-channels'
import { channelsOf, type Origins, topicsOf, type WindowName } from '../contract/windows'
import { failure } from '../domain/failure'
import { err } from '../domain/result'
import { type Frame, senderWindow } from './sender-window'

/** Electron's `ipcMain`, as far as requests need it. */
export interface RequestEvents {
  handle(
    channel: RequestChannel,
    listener: (event: { readonly senderFrame: Frame }, ...args: unknown[]) => Promise<unknown>,
  ): void
}

export interface Requests<G extends ChannelGroup> {
  readonly channels: G
  readonly handlers: HandlersOf<G>
}
type LateRequests = Requests<typeof lateChannels>

export interface Guard {
  readonly origins: Origins
  readonly onProblem: (channel: RequestChannel, problem: Problem) => void
}
export type Problem = 'sender' | 'arguments' | 'exception'

const refused = () => err(failure('request-refused'))

/**
 * The only place that listens to pages. `loadLate` is called with each call of a channel that is not there
 * from the start, and has to be quick when it is called again. Whatever happens the page receives a Result:
 * a sender that does not have the channel and malformed arguments are refused, an exception is
 * reported and refused.
 */
export function serve(
  ipcMain: RequestEvents,
  handlers: HandlersOf<typeof firstChannels>,
  loadLate: () => Promise<LateRequests>,
  { origins, onProblem }: Guard,
): void {
  const first = { channels: firstChannels, handlers }
  const listen = (channel: RequestChannel) => {
    ipcMain.handle(channel, async (event, ...args: unknown[]) => {
      if (
        !mayCall(
          senderWindow(() => event.senderFrame, origins),
          channel,
          args,
        )
      ) {
        onProblem(channel, 'sender')
        return refused()
      }
      try {
        const group = channel in firstChannels ? first : await loadLate()
        const { args: schema, handler } = callee(group, channel)
        const parsed = z.safeParse(schema, args)
        if (parsed.success) return await handler(...parsed.data)
        onProblem(channel, 'arguments')
      } catch {
        onProblem(channel, 'exception')
      }
      return refused()
    })
  }
  for (const channel of REQUEST_CHANNELS) listen(channel)
}

/** The compiler knows that a group has a handler for each of its channels. */
function callee({ channels, handlers }: Requests<ChannelGroup>, channel: RequestChannel) {
  const { args } = channels[channel] as Channel
  return { args, handler: handlers[channel] as (...args: unknown[]) => unknown }
}

/** Each window has its own channels, and of the topics it may read its own. */
function mayCall(window: WindowName | null, channel: RequestChannel, args: unknown[]): boolean {
  if (window === null || !channelsOf(window).includes(channel)) return false
  return channel !== 'topic.read' || topicsOf(window).some((topic) => topic === args[0])
}
