import * as z from 'zod/mini'
import { REQUEST_CHANNELS, type RequestChannel } from '../contract/channels'
import { type RequestHandlers, requests } from '../contract/ipc'
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

export interface Guard {
  readonly origins: Origins
  readonly onProblem: (channel: RequestChannel, problem: Problem) => void
}
export type Problem = 'sender' | 'arguments' | 'exception'

const refused = () => err(failure('request-refused'))

/**
 * The only place that listens to pages. Whatever happens the page receives a Result:
 * a sender that does not have the channel and malformed arguments are refused, an exception is
 * reported and refused.
 */
export function serve(
  ipcMain: RequestEvents,
  handlers: RequestHandlers,
  { origins, onProblem }: Guard,
): void {
  const listen = <C extends RequestChannel>(channel: C) => {
    const handler = handlers[channel] as (...args: unknown[]) => unknown
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
      const parsed = z.safeParse(requests[channel].args as z.ZodMiniType<unknown[]>, args)
      if (!parsed.success) {
        onProblem(channel, 'arguments')
        return refused()
      }
      try {
        return await handler(...parsed.data)
      } catch {
        onProblem(channel, 'exception')
        return refused()
      }
    })
  }
  for (const channel of REQUEST_CHANNELS) listen(channel)
}

/** Each window has its own channels, and of the topics it may read its own. */
function mayCall(window: WindowName | null, channel: RequestChannel, args: unknown[]): boolean {
  if (window === null || !channelsOf(window).includes(channel)) return false
  return channel !== 'topic.read' || topicsOf(window).some((topic) => topic === args[0])
}
