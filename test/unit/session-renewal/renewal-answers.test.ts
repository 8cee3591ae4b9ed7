import { describe, expect, it } from 'vitest'
import { OUT_OF_BAND } from '../../../electron/domain/profile'
import { ok } from '../../../electron/domain/result'
import { cause, settled, world } from './renewal-world'

describe('another account', () => {
  const withAccount = () => world({ session: { account: '另一家' } })

  it('is asked about before anything is replaced', async () => {
    const own = withAccount()
    await own.begin()
    await own.allow()
    expect(own.last()).toMatchObject({ step: 'question', account: '洗护旗舰店', known: '另一家' })
    expect(own.ports.storeSession).not.toHaveBeenCalled()
    own.flow.answer(true)
    await settled()
    expect(own.last()).toMatchObject({ step: 'done' })
    expect(own.ports.onRenewed.mock.calls).toEqual([['own', 'panel', true]])
  })

  it.each(['no', 'closed'])('replaces nothing: %s', async (answer) => {
    const own = withAccount()
    await own.begin()
    await own.allow()
    if (answer === 'no') own.flow.answer(false)
    else own.flow.close()
    await settled()
    expect(own.ports.storeSession).not.toHaveBeenCalled()
    expect(cause(own)).toBe(answer === 'no' ? 'renewal-other-account' : null)
  })

  it.each([
    ['the same', { account: '洗护旗舰店' }],
    ['none known', { account: '' }],
  ])('is not asked about: %s', async (_case, session) => {
    const own = world({ session })
    await own.begin()
    await own.allow()
    expect(own.last()).toMatchObject({ step: 'done' })
  })
})

describe('what is pasted', () => {
  const pasting = async () => {
    const own = world({ profile: { redirectUri: OUT_OF_BAND } })
    await own.begin()
    return own
  }

  it('is asked for where the redirect is elsewhere', async () => {
    expect((await pasting()).last()).toMatchObject({ step: 'waiting', isPasted: true })
  })

  it('ends the waiting when it is this renewal’s', async () => {
    const own = await pasting()
    const { state } = own.listeners[0] ?? {}
    expect(own.flow.paste(`https://x.example/?code=c0de&state=${state}`)).toEqual(ok(undefined))
    await settled()
    expect(own.last()).toMatchObject({ step: 'done' })
  })

  it.each([
    ['nothing', 'renewal-no-code'],
    ['https://x.example/?code=c0de&state=of-another', 'renewal-foreign-answer'],
  ])('is refused, and waited for again: %s', async (text, expected) => {
    const own = await pasting()
    const pasted = own.flow.paste(text === 'nothing' ? '没有' : text)
    expect(pasted).toMatchObject({ ok: false, error: { cause: expected } })
    await settled()
    expect(own.last()).toMatchObject({ step: 'waiting' })
  })

  it('is too late when nothing waits', () => {
    expect(world().flow.paste('c0de')).toMatchObject({ ok: false })
  })
})
