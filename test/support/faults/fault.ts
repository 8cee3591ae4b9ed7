import type { Socket } from 'node:net'
import type { AnswerFormat } from '../../../electron/domain/profile'

/** Who calls: node's transport of the terminal, or Chromium's of the app. */
export type Way = 'node' | 'electron'

/** What the other side does once it has read a whole request. */
export type Play = (socket: Socket, asked: string) => void

/** What a lookup meets in place of a healthy gateway. */
export interface Site {
  readonly url: string
  /** From now on it answers as a healthy gateway, at the same address; absent where that cannot be. */
  heal?(): Promise<void> | void
  /** Connections that are open now. */
  open(): number
  close(): void
}

/**
 * One way in which a lookup can go wrong. `ends` is a failure's kind, with its cause where it must have
 * one (`remote/dropped`), or what is made of the answer all the same (`number/mobile`).
 */
export interface Fault {
  readonly id: string
  /** How the fault is made, for people. */
  readonly how: string
  readonly site: () => Promise<Site>
  readonly ends: string | Readonly<Record<Way, string>>
  /** The lookup's own limit, where waiting for its 15 seconds would tell nothing more. */
  readonly limitMs?: number
  /** Asked so often, one after another; once unless told otherwise. */
  readonly times?: number
  readonly format?: AnswerFormat
  /** Where the other transport has no such thing. */
  readonly only?: Way
  /** Chromium goes on connecting for the next call, until its own limits of some 30 seconds. */
  readonly lingers?: true
  /** This computer's clock minus the gateway's, which the failure must name. */
  readonly offsetMs?: number
}

type More = Partial<Pick<Fault, 'limitMs' | 'times' | 'format' | 'only' | 'offsetMs' | 'lingers'>>

/** One row. */
export const fault = (
  id: string,
  how: string,
  site: Fault['site'],
  ends: Fault['ends'],
  more: More = {},
): Fault => ({ id, how, site, ends, ...more })

/** A row that is asked several times asks for another work card each time: how often it was before. */
export const timeOf = (asked: string): number =>
  Number(/workcard_id%22%3A(\d+)/.exec(asked)?.[1]) % TIMES

/** More than any row is asked. */
const TIMES = 1000

export const workcardIdOf = (row: number, time: number): string =>
  String(70_000_000 + row * TIMES + time)

/** The limit of a lookup that only its limit ends. */
export const SHORT = { limitMs: 1000 } as const

/** The same, where Chromium keeps the unfinished connection for the next call. */
export const LINGERS = { ...SHORT, lingers: true } as const

/** Every other row ends by itself within this time, in milliseconds. */
export const SOON_MS = 6000
/** What a busy machine may add, in milliseconds. */
export const LATE_MS = 3000

export const deadlineOf = ({ limitMs }: Fault): number => (limitMs ?? SOON_MS) + LATE_MS

export const endsBy = ({ ends }: Fault, way: Way): string =>
  typeof ends === 'object' ? ends[way] : ends
