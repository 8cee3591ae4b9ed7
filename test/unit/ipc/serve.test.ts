import { describe, expect, it, vi } from 'vitest'
import type { HandlersOf } from '../../../electron/contract/channel'
import { REQUEST_CHANNELS, type RequestChannel } from '../../../electron/contract/channels'
import type { requests } from '../../../electron/contract/ipc'
import { lateChannels } from '../../../electron/contract/late-channels'
import { channelsOf, WINDOW_NAMES, type WindowName } from '../../../electron/contract/windows'
import { ok } from '../../../electron/domain/result'
import type { Frame } from '../../../electron/ipc/sender-window'
import { type RequestEvents, serve } from '../../../electron/ipc/serve'

const ORIGINS = { panel: 'app://panel', settings: 'app://settings' }
const pageOf = (window: WindowName) => ({ url: `app://${window}/${window}.html`, parent: null })
/** A page that has the channel. */
const ownPage = (channel: RequestChannel) =>
  pageOf(channelsOf('panel').includes(channel) ? 'panel' : 'settings')
const foreignPages = (channel: RequestChannel) =>
  WINDOW_NAMES.filter((window) => !channelsOf(window).includes(channel)).map(pageOf)

type Listener = Parameters<RequestEvents['handle']>[1]

type RequestHandlers = HandlersOf<typeof requests>

/** Serves handlers that answer with their own arguments. */
function serving(own: Partial<RequestHandlers> = {}) {
  const listeners = new Map<RequestChannel, Listener>()
  const onProblem = vi.fn()
  const echo = vi.fn((...args: unknown[]) => ok(args))
  const handlers = Object.fromEntries(REQUEST_CHANNELS.map((channel) => [channel, echo]))
  const ipcMain = { handle: vi.fn((channel, listener) => listeners.set(channel, listener)) }
  const all = { ...(handlers as unknown as RequestHandlers), ...own }
  const loadLate = vi.fn(async () => ({ channels: lateChannels, handlers: all }))
  serve(ipcMain, all, loadLate, { origins: ORIGINS, onProblem })
  const call = (channel: RequestChannel, args: unknown[], frame: Frame = ownPage(channel)) =>
    listeners.get(channel)?.({ senderFrame: frame }, ...args)
  return { listeners, onProblem, echo, call, loadLate }
}

/** What would be taken from a page that has the channel. */
const ARGUMENTS: { readonly [C in RequestChannel]?: unknown[] } = {
  'topic.read': ['settings'],
  'lookup.request': ['11111222'],
  'credentials.state': ['demo'],
  'profile.select': ['demo'],
}

const REFUSED = { ok: false, error: { kind: 'request-refused' } }

describe('serve', () => {
  it('listens to every channel of the contract', () => {
    expect([...serving().listeners.keys()]).toEqual([...REQUEST_CHANNELS])
  })

  it('hands the arguments to the channel’s handler and its reply to the page', async () => {
    const { call, echo, onProblem } = serving({ 'credentials.state': () => ok('stored') })
    expect(await call('lookup.request', ['11111222'])).toEqual(ok(['11111222']))
    expect(await call('credentials.state', ['store-1'])).toEqual(ok('stored'))
    expect(echo).toHaveBeenCalledTimes(1)
    expect(onProblem).not.toHaveBeenCalled()
  })

  it('loads the late channels with a call that a page may make, and not for a foreign one', async () => {
    const { call, loadLate } = serving()
    await call('lookup.request', ['11111222'])
    await call('about.read', [], pageOf('panel'))
    expect(loadLate).not.toHaveBeenCalled()
    expect(await call('about.read', [])).toEqual(ok([]))
    expect(loadLate).toHaveBeenCalledOnce()
  })

  it('refuses and tells of it when they cannot be loaded', async () => {
    const { call, loadLate, onProblem } = serving()
    loadLate.mockRejectedValueOnce(new Error('no such file'))
    expect(await call('about.read', [])).toMatchObject(REFUSED)
    expect(onProblem.mock.calls).toEqual([['about.read', 'exception']])
  })

  it.each(REQUEST_CHANNELS)('%s refuses a foreign sender', async (channel) => {
    const { call, echo, onProblem } = serving()
    const outside = { url: 'https://example.test/', parent: null }
    const framed = { ...ownPage(channel), parent: {} }
    const frames = [null, outside, framed, ...foreignPages(channel)]
    for (const frame of frames) {
      expect(await call(channel, ARGUMENTS[channel] ?? [], frame)).toMatchObject(REFUSED)
    }
    expect(onProblem.mock.calls).toEqual(frames.map(() => [channel, 'sender']))
    expect(echo).not.toHaveBeenCalled()
  })

  it('refuses a sender whose frame is gone', async () => {
    const { listeners, onProblem, echo } = serving()
    const event = {
      get senderFrame(): Frame {
        throw new Error('Render frame was disposed before WebFrameMain could be accessed')
      },
    }
    expect(await listeners.get('lookup.request')?.(event, '11111222')).toMatchObject(REFUSED)
    expect(onProblem.mock.calls).toEqual([['lookup.request', 'sender']])
    expect(echo).not.toHaveBeenCalled()
  })

  it('lets a page read the topics of its window alone', async () => {
    const { call } = serving()
    expect(await call('topic.read', ['lookup'], pageOf('panel'))).toEqual(ok(['lookup']))
    expect(await call('topic.read', ['hotkey'], pageOf('settings'))).toEqual(ok(['hotkey']))
    expect(await call('topic.read', ['lookup'], pageOf('settings'))).toMatchObject(REFUSED)
    expect(await call('topic.read', ['paint'], pageOf('settings'))).toMatchObject(REFUSED)
  })

  it.each(REQUEST_CHANNELS)('%s refuses what its schema does not know', async (channel) => {
    const { call, echo, onProblem } = serving()
    const nonsense = channel === 'topic.read' ? ['lookup', 1, 2] : [Symbol('x'), 1, 2]
    expect(await call(channel, nonsense)).toMatchObject(REFUSED)
    expect(onProblem.mock.calls).toEqual([[channel, 'arguments']])
    expect(echo).not.toHaveBeenCalled()
  })

  it('hands over what the schema made of the arguments, not what came', async () => {
    const { call, echo } = serving()
    await call('preferences.save', [{ language: 'en', appSecret: 'x' }])
    expect(echo).toHaveBeenCalledWith({ language: 'en' })
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('broken')
      },
    ],
    ['rejects', () => Promise.reject(new Error('broken'))],
  ])('reports a handler that %s and refuses', async (_, handler) => {
    const { call, onProblem } = serving({ 'lookup.cancel': handler })
    expect(await call('lookup.cancel', [])).toMatchObject(REFUSED)
    expect(onProblem.mock.calls).toEqual([['lookup.cancel', 'exception']])
  })
})
