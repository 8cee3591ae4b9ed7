import type * as z from 'zod/mini'
import type { RequestFailure } from '../domain/failure'
import type { Result } from '../domain/result'

/** What goes in, what comes out when all goes well, and what can fail. */
export interface Channel {
  readonly args: z.ZodMiniType<unknown[]>
  readonly result: z.ZodMiniType
  readonly failure: z.ZodMiniType
}
export type ChannelGroup = Readonly<Record<string, Channel>>

export type ArgsOf<C extends Channel> = z.infer<C['args']>
export type FailureIn<C extends Channel> = z.infer<C['failure']>
/** What a page receives: its request may not have been taken at all. */
export type ReplyOf<C extends Channel> = Result<z.infer<C['result']>, FailureIn<C> | RequestFailure>

type Awaitable<T> = T | Promise<T>
/** What a capability answers: one function for each channel of its group. */
export type HandlersOf<G extends ChannelGroup> = {
  readonly [K in keyof G]: (
    ...args: ArgsOf<G[K]>
  ) => Awaitable<Result<z.infer<G[K]['result']>, FailureIn<G[K]>>>
}
