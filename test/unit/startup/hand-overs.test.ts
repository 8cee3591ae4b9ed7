import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { receiveHandOvers } from '../../../electron/startup/hand-overs'

const LINK = 'workcard-dialer://lookup?id=11111222'
const KIT = '/one.workcard-kit'
const TOLD = { hidden: false, lookUpClipboard: true, openSettings: false, link: null, kit: null }

const receivers = () => ({ openLink: vi.fn(), openKit: vi.fn(), start: vi.fn() })

/** Electron hands over a link, a file and a second start, each with its own arguments. */
function handOver(app: EventEmitter, told: unknown = TOLD) {
  const preventDefault = vi.fn()
  app.emit('open-url', { preventDefault }, LINK)
  app.emit('open-file', { preventDefault }, KIT)
  app.emit('second-instance', {}, [], '/folder', told)
  expect(preventDefault).toHaveBeenCalledTimes(2)
}

describe('receiveHandOvers', () => {
  it('keeps what comes before anybody handles it, in order and once', () => {
    const app = new EventEmitter()
    const handOvers = receiveHandOvers(app)
    handOver(app)
    handOver(app, { hidden: true })
    const first = receivers()
    handOvers.handle(first)
    expect(first.openLink.mock.calls).toEqual([[LINK], [LINK]])
    expect(first.openKit.mock.calls).toEqual([[KIT], [KIT]])
    const hidden = { ...TOLD, lookUpClipboard: false, hidden: true }
    expect(first.start.mock.calls).toEqual([[TOLD], [hidden]])
    const second = receivers()
    handOvers.handle(second)
    for (const receiver of Object.values(second)) expect(receiver).not.toHaveBeenCalled()
  })

  it('hands over what comes later at once', () => {
    const app = new EventEmitter()
    const given = receivers()
    receiveHandOvers(app).handle(given)
    handOver(app)
    expect(given.openLink.mock.calls).toEqual([[LINK]])
    expect(given.openKit.mock.calls).toEqual([[KIT]])
    expect(given.start.mock.calls).toEqual([[TOLD]])
  })
})
