import { describe, expect, it } from 'vitest'
import { dialFailure } from '../../../electron/dial/dial-failure'
import type { DialPlan } from '../../../electron/dial/plan'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { err, ok } from '../../../electron/domain/result'
import type { WorkcardId } from '../../../electron/domain/workcard-id'
import { DONE, ID, STORE, serving, TWO } from './requests-world'

describe('the lookup’s channels', () => {
  it('reach the lookup and answer at once', async () => {
    const { answer, lookup, clipboard } = serving()
    // A lookup that takes its time must not keep the page waiting.
    lookup.request.mockReturnValueOnce(new Promise(() => {}))
    lookup.renew.mockReturnValueOnce(new Promise(() => {}))
    lookup.choose.mockReturnValueOnce(new Promise(() => {}))
    expect(await answer['lookup.request']('11111222')).toEqual(DONE)
    expect(await answer['lookup.renew']()).toEqual(DONE)
    expect(await answer['lookup.cancel']()).toEqual(DONE)
    expect(await answer['lookup.choose'](ID)).toEqual(DONE)
    expect(await answer['lookup.copy']('extension')).toEqual(DONE)
    expect(await answer['lookup.copy-part']('1234')).toEqual(DONE)
    expect(await answer['lookup.copy-reference']()).toEqual(DONE)
    lookup.copyReference.mockResolvedValueOnce(false)
    expect(await answer['lookup.copy-reference']()).toMatchObject({ ok: false })
    expect(await answer['lookup.marked']('1234')).toEqual(DONE)
    expect(lookup.request.mock.calls).toEqual([[STORE, '11111222']])
    expect(lookup.renew).toHaveBeenCalledOnce()
    expect(lookup.cancel).toHaveBeenCalledOnce()
    expect(lookup.copy.mock.calls).toEqual([['extension']])
    expect(lookup.choose.mock.calls).toEqual([[STORE, ID]])
    expect(lookup.copyPart.mock.calls).toEqual([['1234']])
    expect(clipboard.marked.mock.calls).toEqual([['1234']])
  })

  it('hide the panel when there is nothing left to step back from', async () => {
    const { answer, lookup, panel } = serving()
    expect(await answer['lookup.step-back']()).toEqual(DONE)
    expect(panel.hide).not.toHaveBeenCalled()
    lookup.stepBack.mockReturnValueOnce(false)
    await answer['lookup.step-back']()
    expect(panel.hide).toHaveBeenCalledOnce()
  })

  it('dial the number of that work card, and no other', async () => {
    const { answer, dialler } = serving()
    expect(await answer['lookup.dial'](ID)).toEqual(DONE)
    expect(await answer['lookup.dial']('11111223' as WorkcardId)).toEqual(DONE)
    expect(dialler.dial.mock.calls).toEqual([[{ kind: 'url', url: 'tel:17788889898' }]])
  })

  it('say why nothing was dialled', async () => {
    const { answer, dialler } = serving()
    dialler.dial.mockResolvedValueOnce(false)
    const plan: DialPlan = { kind: 'url', url: 'tel:17788889898' }
    expect(await answer['lookup.dial'](ID)).toEqual(err(dialFailure(plan)))
  })
})

describe('authorising', () => {
  it('opens the active store’s own page', async () => {
    const own = { ...STORE, authoriseUrl: 'https://auth.example/renew' }
    const { answer, dialler } = serving({ ...TWO, profiles: [DEMO_PROFILE, own] })
    expect(await answer['profile.authorise']()).toEqual(DONE)
    expect(dialler.openPage.mock.calls).toEqual([['https://auth.example/renew']])
  })
})

it('the windows’ channels reach the windows', async () => {
  const { answer, panel, openSettings, topics } = serving()
  expect(await answer['window.open-settings']('hotkey')).toEqual(DONE)
  expect(await answer['window.fit-panel'](400, 300)).toEqual(DONE)
  expect(await answer['window.painted'](3)).toEqual(DONE)
  expect(await answer['topic.read']('paint')).toEqual(ok(7))
  expect(openSettings.mock.calls).toEqual([['hotkey']])
  expect(panel.fit.mock.calls).toEqual([[{ width: 400, height: 300 }]])
  expect(panel.painted.mock.calls).toEqual([[3]])
  expect(await answer['window.hide-panel']()).toEqual(DONE)
  expect(panel.hide).toHaveBeenCalledOnce()
  expect(await answer['window.reset-place']()).toEqual(DONE)
  expect(panel.resetPlace).toHaveBeenCalledOnce()
  expect(topics.read.mock.calls).toEqual([['paint']])
})

describe('about', () => {
  it('opens the app’s own folders and no other', async () => {
    const { answer, openPath, about } = serving()
    expect(await answer['about.read']()).toEqual(ok(about))
    expect(await answer['about.open-folder']('log')).toEqual(DONE)
    expect(await answer['about.open-folder']('settings')).toEqual(DONE)
    expect(openPath.mock.calls).toEqual([['/data/logs'], ['/data']])
  })

  it('says where the folder is that could not be opened', async () => {
    const { answer, openPath } = serving()
    openPath.mockResolvedValueOnce('no file manager')
    expect(await answer['about.open-folder']('log')).toMatchObject({
      error: { cause: 'folder-not-opened', params: { path: '/data/logs' } },
    })
  })
})
