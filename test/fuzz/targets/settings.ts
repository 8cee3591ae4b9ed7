import fc, { type Arbitrary } from 'fast-check'
import * as z from 'zod/mini'
import type { HandlersOf } from '../../../electron/contract/channel'
import { REQUEST_CHANNELS, type RequestChannel } from '../../../electron/contract/channels'
import type { firstChannels } from '../../../electron/contract/first-channels'
import { lateChannels } from '../../../electron/contract/late-channels'
import { DEFAULT_SETTINGS, settingsSchema } from '../../../electron/contract/settings'
import { channelsOf } from '../../../electron/contract/windows'
import { parseCredentials } from '../../../electron/domain/credentials-input'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { ok } from '../../../electron/domain/result'
import { type RequestEvents, serve } from '../../../electron/ipc/serve'
import { parseSettings } from '../../../electron/settings/parse'
import { hostileArguments } from '../../support/hostile-arguments'
import { bytes, holds, longer, type Target, target } from '../target'
import { copiedText, damaged } from '../texts'

const anything = fc.anything({
  maxDepth: 3,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withTypedArray: true,
  withNullPrototype: true,
})
const KEYS = [...Object.keys(DEFAULT_SETTINGS), '__proto__', 'constructor', 'odd']

/** Good settings with some of their values replaced. */
const settings: Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...KEYS), fc.oneof(fc.jsonValue(), copiedText)), { maxLength: 5 })
  .map((changes) => JSON.stringify({ ...DEFAULT_SETTINGS, ...Object.fromEntries(changes) }))

/** What is read of a file can be used and saved, and is read as the same again. */
function readSettings(text: string): void {
  const read = parseSettings(text)
  if (read === null) return
  holds(z.safeParse(settingsSchema, read.settings).success, 'settings that are none')
  const again = parseSettings(JSON.stringify(read.settings))
  holds(
    JSON.stringify(again?.settings) === JSON.stringify(read.settings),
    'not the same when read again',
  )
}

const KEYS_JSON = '{"appKey":"12345678","appSecret":"helloworld","sessionKey":"session"}'
function readKeys(text: string): void {
  const read = parseCredentials(bytes(text))
  if (read.ok)
    for (const key of Object.values(read.value))
      holds(/^[\x21-\x7e]+$/.test(key), `takes the key ${JSON.stringify(key)}`)
}

type Listener = Parameters<RequestEvents['handle']>[1]
const ORIGINS = { panel: 'app://panel', settings: 'app://settings' }
const listeners = new Map<RequestChannel, Listener>()
/** Handlers that take whatever the schemas let through. */
const handlers = Object.fromEntries(
  REQUEST_CHANNELS.map((channel) => [channel, (...args: unknown[]) => ok(args)]),
)
serve(
  { handle: (channel, listener) => void listeners.set(channel, listener) },
  handlers as unknown as HandlersOf<typeof firstChannels>,
  async () => ({
    channels: lateChannels,
    handlers: handlers as unknown as HandlersOf<typeof lateChannels>,
  }),
  {
    origins: ORIGINS,
    onProblem(_channel, problem) {
      holds(problem !== 'exception', 'a handler threw')
    },
  },
)

const known = fc.constantFrom(
  ...hostileArguments().filter(
    (args) =>
      (JSON.stringify(args, (_, of) => (typeof of === 'bigint' ? `${of}` : of)) ?? '').length <
      1000,
  ),
)
const profile = fc
  .record({
    id: copiedText,
    name: copiedText,
    colour: copiedText,
    gateway: fc.constantFrom('custom', 'demo'),
    customGatewayUrl: copiedText,
    authoriseUrl: copiedText,
    callerNumber: copiedText,
  })
  .map((changes) => ({ ...DEMO_PROFILE, ...changes }))
const args = fc.oneof(fc.array(fc.oneof(anything, copiedText, profile), { maxLength: 4 }), known)

type Call = [RequestChannel, unknown[]]
async function call([channel, given]: Call): Promise<void> {
  const window = channelsOf('panel').includes(channel) ? 'panel' : 'settings'
  const senderFrame = { url: `app://${window}/${window}.html`, parent: null }
  const reply = await listeners.get(channel)?.({ senderFrame }, ...given)
  holds(typeof reply === 'object' && reply !== null && 'ok' in reply, 'not a Result')
}

/** Every text in it so long, and every list. */
function grown(of: unknown, length: number): unknown {
  if (typeof of === 'string') return longer(of, length)
  if (Array.isArray(of)) return of.map((each) => grown(each, length))
  if (typeof of !== 'object' || of === null || Object.getPrototypeOf(of) !== Object.prototype)
    return of
  return Object.fromEntries(Object.entries(of).map(([key, each]) => [key, grown(each, length)]))
}

/** Files and pages. */
export const SETTINGS: readonly Target[] = [
  target(
    'settings files',
    fc.oneof(settings, damaged(settings), copiedText),
    readSettings,
    (text, length) =>
      text.startsWith('{')
        ? text.replace('{', `{"odd":${JSON.stringify(longer(text, length))},`)
        : longer(text, length),
  ),
  target('credentials', damaged(fc.constant(KEYS_JSON)), readKeys, longer),
  target(
    'IPC arguments',
    fc.tuple(fc.constantFrom(...REQUEST_CHANNELS), args) as Arbitrary<Call>,
    call,
    ([channel, given], length): Call => [channel, grown(given, length) as unknown[]],
  ),
]
