import { describe, expect, it, vi } from 'vitest'
import { contextMenus, contextMenuTemplate } from '../../../electron/window/context-menu'

const NOTHING = {
  ...{ canUndo: false, canRedo: false, canCut: false, canCopy: false, canPaste: false },
  ...{ canDelete: false, canSelectAll: false, canEditRichly: false },
}
const EVERYTHING = {
  ...{ canUndo: true, canRedo: true, canCut: true, canCopy: true, canPaste: true },
  ...{ canDelete: true, canSelectAll: true, canEditRichly: true },
}
const contents = () => ({ cut: vi.fn(), copy: vi.fn(), paste: vi.fn(), selectAll: vi.fn() })

function labels(
  place: { isEditable: boolean; selectionText?: string; editFlags?: Partial<typeof NOTHING> },
  locale: 'zh' | 'en' = 'zh',
) {
  const { isEditable, selectionText = '', editFlags = EVERYTHING } = place
  const where = { isEditable, selectionText, editFlags: { ...NOTHING, ...editFlags } }
  return contextMenuTemplate(where, locale, contents()).map(({ label, type }) => label ?? type)
}

describe('the menu of a right click', () => {
  it('on a field edits, in the app’s language', () => {
    expect(labels({ isEditable: true })).toEqual(['剪切', '复制', '粘贴', 'separator', '全选'])
    const english = ['Cut', 'Copy', 'Paste', 'separator', 'Select all']
    expect(labels({ isEditable: true }, 'en')).toEqual(english)
  })

  it.each([
    [{ canPaste: true }, ['粘贴']],
    [{ canSelectAll: true }, ['全选']],
    [{ canPaste: true, canSelectAll: true }, ['粘贴', 'separator', '全选']],
    [{ canCopy: true, canSelectAll: true }, ['复制', 'separator', '全选']],
    [{}, []],
  ])('on a field offers only what can be done: %j', (editFlags, expected) => {
    expect(labels({ isEditable: true, editFlags })).toEqual(expected)
  })

  it('elsewhere copies what is selected, and is not there without a selection', () => {
    expect(labels({ isEditable: false, selectionText: '177 8888' })).toEqual(['复制'])
    expect(labels({ isEditable: false, selectionText: '' })).toEqual([])
    expect(labels({ isEditable: false, selectionText: ' \n' })).toEqual([])
    const editFlags = { canCopy: false }
    expect(labels({ isEditable: false, selectionText: '177', editFlags })).toEqual([])
  })

  it('does what its items say, in the page that was clicked', () => {
    const page = contents()
    const place = { isEditable: true, selectionText: '', editFlags: EVERYTHING }
    for (const item of contextMenuTemplate(place, 'zh', page)) {
      // The items need none of what Electron hands them.
      const click = item.click as undefined | (() => void)
      click?.()
    }
    for (const action of Object.values(page)) expect(action).toHaveBeenCalledOnce()
  })
})

describe('contextMenus', () => {
  function setUp() {
    type Listener = (...args: never[]) => void
    const listeners = new Map<string, Listener>()
    const on = (event: string, listener: Listener) => void listeners.set(event, listener)
    const popup = vi.fn()
    const buildFromTemplate = vi.fn((_template: unknown[]) => ({ popup }))
    const window = { webContents: { ...contents(), on } }
    let locale: 'zh' | 'en' = 'zh'
    contextMenus({
      app: { on } as never,
      Menu: { buildFromTemplate } as never,
      locale: () => locale,
    })
    listeners.get('browser-window-created')?.(...([{}, window] as never[]))
    return {
      ...{ window, popup, buildFromTemplate },
      speak: (next: 'zh' | 'en') => {
        locale = next
      },
      rightClick(params: object) {
        const place = { isEditable: true, selectionText: '', editFlags: EVERYTHING, x: 7, y: 8 }
        listeners.get('context-menu')?.(
          ...([{}, { ...place, menuSourceType: 'mouse', ...params }] as never[]),
        )
      },
    }
  }

  it('open where the pointer is, in the language of the moment', () => {
    const { window, popup, buildFromTemplate, speak, rightClick } = setUp()
    speak('en')
    rightClick({})
    expect(popup).toHaveBeenCalledWith({ window })
    expect(buildFromTemplate.mock.calls[0]?.[0]).toContainEqual(
      expect.objectContaining({ label: 'Cut' }),
    )
  })

  it('open at the text when a key asks for them', () => {
    const { window, popup, rightClick } = setUp()
    rightClick({ menuSourceType: 'keyboard' })
    expect(popup).toHaveBeenCalledWith({ window, x: 7, y: 8 })
  })

  it('do not open empty', () => {
    const { popup, buildFromTemplate, rightClick } = setUp()
    rightClick({ isEditable: false })
    expect(popup).not.toHaveBeenCalled()
    expect(buildFromTemplate).not.toHaveBeenCalled()
  })
})
