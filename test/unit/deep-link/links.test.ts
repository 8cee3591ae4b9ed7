import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { receiveLinks } from '../../../electron/deep-link/links'

const LINK = 'workcard-dialer://lookup?id=11111222'

describe('receiveLinks', () => {
  it('keeps what comes before anybody handles links, in order and once', () => {
    const app = new EventEmitter()
    const links = receiveLinks(app)
    const preventDefault = vi.fn()
    app.emit('open-url', { preventDefault }, `${LINK}1`)
    app.emit('open-url', { preventDefault }, `${LINK}2`)
    expect(preventDefault).toHaveBeenCalledTimes(2)
    const [first, file] = [vi.fn(), vi.fn()]
    links.handle(first, file)
    expect(first.mock.calls).toEqual([[`${LINK}1`], [`${LINK}2`]])
    const second = vi.fn()
    links.handle(second, file)
    expect(second).not.toHaveBeenCalled()
    expect(file).not.toHaveBeenCalled()
  })

  it('hands over what comes later at once', () => {
    const app = new EventEmitter()
    const open = vi.fn()
    receiveLinks(app).handle(open, () => {})
    app.emit('open-url', { preventDefault: () => {} }, LINK)
    expect(open.mock.calls).toEqual([[LINK]])
  })

  it('does the same for files', () => {
    const app = new EventEmitter()
    const links = receiveLinks(app)
    const preventDefault = vi.fn()
    app.emit('open-file', { preventDefault }, '/one.workcard-kit')
    const open = vi.fn()
    links.handle(() => {}, open)
    app.emit('open-file', { preventDefault }, '/two.workcard-kit')
    expect(preventDefault).toHaveBeenCalledTimes(2)
    expect(open.mock.calls).toEqual([['/one.workcard-kit'], ['/two.workcard-kit']])
  })
})
