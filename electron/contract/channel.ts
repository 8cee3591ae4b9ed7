import type * as z from 'zod/mini'
import type { LookupError } from '../domain/lookup-error'
import type { Result } from '../domain/result'

/** What goes in and what comes out, when all goes well. */
export interface Channel {
  readonly args: z.ZodMiniType<unknown[]>
  readonly result: z.ZodMiniType
}
export type ChannelGroup = Readonly<Record<string, Channel>>

export type ArgsOf<C extends Channel> = z.infer<C['args']>
export type ReplyOf<C extends Channel> = Result<z.infer<C['result']>, LookupError>

type Awaitable<T> = T | Promise<T>
/** What a capability answers: one function for each channel of its group. */
export type HandlersOf<G extends ChannelGroup> = {
  readonly [K in keyof G]: (...args: ArgsOf<G[K]>) => Awaitable<ReplyOf<G[K]>>
}
