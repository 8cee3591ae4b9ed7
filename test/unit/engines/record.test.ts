import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { RequestChannel, Topic } from '../../../electron/contract/channels'
import { requests } from '../../../electron/contract/ipc'
import { topics } from '../../../electron/contract/topics'
import { channelsOf, topicsOf } from '../../../electron/contract/windows'
import { LANGUAGES, type Message, readRecord } from '../../engines/record'
import { SCENES } from '../../engines/scenes'

/** Exactly: a field that the contract no longer knows would be dropped, a new one filled in. */
function isOf(schema: z.ZodMiniType, value: unknown, where: string): void {
  const parsed = z.safeParse(schema, value)
  expect(
    parsed.success ? JSON.parse(JSON.stringify(parsed.data ?? null)) : parsed.error,
    where,
  ).toEqual(value ?? null)
}

const named = ({ window, name }: { window: string; name: string }) => `${window}/${name}`

describe.each(LANGUAGES)('what was recorded in %s', (language) => {
  const record = readRecord(language)

  it('has every scene, in its order', () => {
    expect(record.map(named)).toEqual(SCENES.map(named))
  })

  it.each(record.map((scene) => [named(scene), scene] as const))(
    'is what the contract says today: %s',
    (_, { window, messages }) => {
      const asked = new Map<number, RequestChannel>()
      const check = (message: Message) => {
        if (message.kind === 'call') {
          expect(channelsOf(window)).toContain(message.channel)
          const channel = message.channel as RequestChannel
          asked.set(message.id, channel)
          isOf(requests[channel].args, message.args, channel)
        } else if (message.kind === 'topic') {
          expect(topicsOf(window)).toContain(message.topic)
          isOf(topics[message.topic as Topic], message.value, message.topic)
        } else if (message.kind === 'reply') {
          const channel = asked.get(message.id)
          if (channel === undefined) return
          const reply = message.value as { ok: boolean; value?: unknown; error?: unknown }
          if (reply.ok) isOf(requests[channel].result, reply.value, channel)
          else isOf(requests[channel].failure, reply.error, channel)
        }
      }
      for (const message of messages) check(message)
      expect(asked.size).toBeGreaterThan(1)
    },
  )

  it('reads topics that are of their schemas too', () => {
    for (const { messages } of record) {
      for (const message of messages) {
        if (message.kind !== 'call' || message.channel !== 'topic.read') continue
        const reply = messages.find((each) => each.kind === 'reply' && each.id === message.id)
        const value = reply?.kind === 'reply' ? (reply.value as { value?: unknown }).value : null
        if (value !== undefined) isOf(topics[message.args[0] as Topic], value, `${message.args[0]}`)
      }
    }
  })

  it('has every phase of a lookup and every topic of a page', () => {
    const phases = new Set<unknown>()
    const published = new Set<string>()
    for (const { messages } of record) {
      for (const message of messages) {
        if (message.kind === 'call' && message.channel === 'topic.read')
          published.add(String(message.args[0]))
        if (message.kind !== 'topic') continue
        if (message.topic === 'lookup') phases.add((message.value as { phase: string }).phase)
      }
    }
    expect([...phases].sort()).toEqual(['empty', 'error', 'looking-up', 'number'])
    const topics = new Set([...topicsOf('panel'), ...topicsOf('settings')])
    expect([...published].sort()).toEqual([...topics].sort())
  })

  it('names no folder of the machine that made it, and no key', () => {
    const text = JSON.stringify(record)
    expect(text.match(/\/(?:tmp|root|work|home\/(?!agent\/))[\w-]*/g)).toBeNull()
    expect(text).not.toMatch(/appSecret|sessionKey"/)
  })
})

/** What a key of the panel asks for. */
const BY_KEY: readonly RequestChannel[] = [
  ...(['lookup.request', 'lookup.choose', 'lookup.copy', 'lookup.dial'] as const),
  ...(['lookup.step-back', 'lookup.show-again', 'lookup.renew', 'profile.select'] as const),
  ...(['window.open-settings', 'window.keep-small', 'window.painted', 'hotkey.save'] as const),
]

it('has every call that a key leads to', () => {
  const played = new Set(
    LANGUAGES.flatMap(readRecord).flatMap(({ messages }) =>
      messages.flatMap((message) => (message.kind === 'call' ? [message.channel] : [])),
    ),
  )
  expect(BY_KEY.filter((channel) => !played.has(channel))).toEqual([])
})
