import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { openZoom, ZOOM_LIMITS, zoomAfter } from '../../../electron/window/zoom'

const press = (key: string, more = {}) => ({
  ...{ type: 'keyDown' as const, key, control: true, meta: false, alt: false },
  ...{ isAutoRepeat: false, ...more },
})

describe('zoomAfter', () => {
  it('goes up and down by Chromium’s steps, and back', () => {
    expect(zoomAfter(100, press('+'))).toBe(110)
    expect(zoomAfter(100, press('='))).toBe(110)
    expect(zoomAfter(100, press('-'))).toBe(90)
    expect(zoomAfter(175, press('0'))).toBe(100)
    expect(zoomAfter(100, press('+', { control: false, meta: true }))).toBe(110)
  })

  it('finds the next step from any value', () => {
    expect(zoomAfter(101, press('-'))).toBe(100)
    expect(zoomAfter(99, press('+'))).toBe(100)
  })

  it('stays within its limits', () => {
    const { least, most } = ZOOM_LIMITS
    expect(zoomAfter(least, press('-'))).toBe(least)
    expect(zoomAfter(most, press('+'))).toBe(most)
  })

  it.each([
    ['another key', press('1')],
    ['a key without the command key', press('+', { control: false })],
    ['AltGr, which is Ctrl+Alt', press('0', { alt: true })],
    ['both command keys', press('0', { meta: true })],
    ['a key that is held down', press('+', { isAutoRepeat: true })],
    ['a key that comes up', press('+', { type: 'keyUp' })],
  ])('leaves %s to the page', (_, key) => {
    expect(zoomAfter(100, key)).toBeNull()
  })
})

describe('a page that is followed', () => {
  function followed(percent: number) {
    let changed = () => {}
    const setting = {
      read: () => percent,
      save: vi.fn((wanted: number) => {
        percent = wanted
        changed()
      }),
      onChange: (listener: () => void) => {
        changed = listener
      },
    }
    const contents = Object.assign(new EventEmitter(), {
      setZoomFactor: vi.fn(),
      getZoomFactor: () => 1,
    })
    openZoom(setting).follow(contents as never)
    return { setting, contents }
  }

  it('has the saved zoom when it is loaded, and the next one at once', () => {
    const { contents, setting } = followed(150)
    contents.emit('dom-ready')
    expect(contents.setZoomFactor.mock.calls).toEqual([[1.5]])
    const preventDefault = vi.fn()
    contents.emit('before-input-event', { preventDefault }, press('+'))
    expect(setting.save.mock.calls).toEqual([[175]])
    expect(preventDefault).toHaveBeenCalledOnce()
    expect(contents.setZoomFactor).toHaveBeenLastCalledWith(1.75)
    contents.emit('before-input-event', { preventDefault }, press('a'))
    expect(preventDefault).toHaveBeenCalledOnce()
  })

  it('is not set again when it is right', () => {
    const { contents } = followed(100)
    contents.emit('dom-ready')
    expect(contents.setZoomFactor).not.toHaveBeenCalled()
  })

  it('is left alone when it is gone', () => {
    const { contents, setting } = followed(100)
    contents.emit('destroyed')
    setting.save(200)
    expect(contents.setZoomFactor).not.toHaveBeenCalled()
  })
})
