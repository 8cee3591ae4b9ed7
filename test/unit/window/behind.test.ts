import { describe, expect, it, vi } from 'vitest'
import { dialogsInFront, keepBehind } from '../../../electron/window/behind'

describe('the panel behind our own windows', () => {
  it('is on top again when the last of them is gone', () => {
    const setOnTop = vi.fn()
    const stayBehind = keepBehind(setOnTop)
    const settings = stayBehind()
    const dialog = stayBehind()
    dialog()
    expect(setOnTop.mock.calls).toEqual([[false]])
    settings()
    expect(setOnTop.mock.calls).toEqual([[false], [true]])
    stayBehind()
    expect(setOnTop.mock.calls).toEqual([[false], [true], [false]])
  })

  it('does not count a window twice that says twice that it is gone', () => {
    const setOnTop = vi.fn()
    const stayBehind = keepBehind(setOnTop)
    stayBehind()
    const dialog = stayBehind()
    dialog()
    dialog()
    expect(setOnTop).toHaveBeenCalledExactlyOnceWith(false)
  })
})

describe('a native dialog', () => {
  it.each(['showMessageBox', 'showOpenDialog', 'showSaveDialog'] as const)(
    'is in front of the panel as long as it is open: %s',
    async (name) => {
      type Show = (...args: unknown[]) => Promise<unknown>
      const order: unknown[] = []
      const show = async (...args: unknown[]) => {
        order.push(args)
        return 'answer' as never
      }
      const dialogs = dialogsInFront(
        { showMessageBox: show, showOpenDialog: show, showSaveDialog: show },
        () => {
          order.push('behind')
          return () => order.push('on top')
        },
      )
      const options = { message: 'x' }
      const ask = dialogs[name] as unknown as Show
      expect(await ask(options)).toBe('answer')
      expect(order).toEqual(['behind', [options], 'on top'])
      await ask('window', options)
      expect(order[4]).toEqual(['window', options])
    },
  )

  it('lets the panel back when it cannot be shown', async () => {
    const over = vi.fn()
    const refuse = () => Promise.reject(new Error('no display'))
    const refusing = {
      showMessageBox: refuse,
      showOpenDialog: refuse,
      showSaveDialog: refuse,
    }
    const dialogs = dialogsInFront(refusing, () => over)
    await expect(dialogs.showOpenDialog({})).rejects.toThrow('no display')
    expect(over).toHaveBeenCalledOnce()
  })
})
