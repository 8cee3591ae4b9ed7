import { describe, expect, it, vi } from 'vitest'
import { authoriseRequests } from '../../../electron/authorise/requests'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import { failure } from '../../../electron/domain/failure'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { err, ok } from '../../../electron/domain/result'
import type { Question } from '../../../electron/domain/texts/dialog-texts'
import { detailOf, textsOf } from '../../support/texts'

const OWN = 'https://auth.example/renew?client=1'

function serving({ authoriseUrl = OWN, agrees = true, opens = true, full = false } = {}) {
  let current: Settings = DEFAULT_SETTINGS
  const settings = {
    read: () => current,
    change(update: (settings: Settings) => Settings) {
      if (full) return err(failure('settings-not-saved'))
      current = update(current)
      return ok(undefined)
    },
  }
  const store = { ...DEMO_PROFILE, authoriseUrl }
  const confirm = vi.fn(async (_question: Question) => agrees)
  const openPage = vi.fn(async (_url: string) => opens)
  const answer = authoriseRequests({ settings, chosen: () => store, confirm, openPage })
  const authorise = () => answer['profile.authorise']()
  return { authorise, store, confirm, openPage, origins: () => current.confirmedOrigins }
}

describe('the authorisation page', () => {
  it('is shown before its site is opened for the first time', async () => {
    const { authorise, store, confirm, openPage, origins } = serving()
    expect(await authorise()).toEqual(ok(undefined))
    const [question] = confirm.mock.calls[0] ?? []
    for (const text of [detailOf(question)?.zh, detailOf(question)?.en]) {
      expect(text).toContain('https://auth.example\n')
      expect(text).toContain(OWN)
    }
    expect(openPage.mock.calls).toEqual([[OWN]])
    expect(origins()).toEqual(['https://auth.example'])

    store.authoriseUrl = 'https://auth.example/other'
    expect(await authorise()).toEqual(ok(undefined))
    expect(confirm).toHaveBeenCalledOnce()
    store.authoriseUrl = 'https://auth.example.attacker.example/'
    await authorise()
    expect(confirm).toHaveBeenCalledTimes(2)
  })

  it('is not opened when the person does not agree, and is asked about again', async () => {
    const { authorise, confirm, openPage, origins } = serving({ agrees: false })
    expect(await authorise()).toMatchObject({ error: { kind: 'page-not-opened' } })
    expect(await authorise()).toMatchObject({ error: { kind: 'page-not-opened' } })
    expect(confirm).toHaveBeenCalledTimes(2)
    expect(openPage).not.toHaveBeenCalled()
    expect(origins()).toEqual([])
  })

  it('of the platform is known', async () => {
    const { authorise, confirm, openPage } = serving({ authoriseUrl: '' })
    expect(await authorise()).toEqual(ok(undefined))
    expect(openPage.mock.calls).toEqual([['https://open.taobao.com/']])
    expect(confirm).not.toHaveBeenCalled()
  })

  it('that no browser takes is told with its address', async () => {
    const reply = await serving({ opens: false }).authorise()
    expect(reply).toMatchObject({ ok: false, error: { fixBy: 'agent' } })
    if (!reply.ok) expect(textsOf(reply.error).message.zh).toContain(OWN)
  })

  it('opens although what was agreed to could not be saved', async () => {
    const { authorise, openPage } = serving({ full: true })
    expect(await authorise()).toEqual(ok(undefined))
    expect(openPage).toHaveBeenCalledOnce()
  })

  it('is shown as what it is, whatever its length', async () => {
    const long = `https://auth.example/${'a'.repeat(2000)}`
    const { authorise, confirm } = serving({ authoriseUrl: long })
    await authorise()
    expect(detailOf(confirm.mock.calls[0]?.[0])?.en.length).toBeLessThan(900)
  })
})
