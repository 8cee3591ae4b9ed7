import { describe, expect, it } from 'vitest'
import { CHECK_EVERY_MS, FIRST_CHECK_MS, PUT_OFF_MS } from '../../../electron/updates/updates'
import { offered, ready, world } from './updates-world'

const NO_PROBLEM = { problem: null }
const OFFERED = { step: 'offered', version: '0.2.0', putOff: false, waits: false }
const READY = { ...OFFERED, step: 'ready' }
const failing = (code: string) => Object.assign(new Error('x'), { code })

describe('updates', () => {
  it('are off without a feed: nothing is loaded and nobody is asked', async () => {
    const { updates, openEngine, pass, timers } = world({ feed: null })
    updates.begin()
    // Not even a timer goes off in the hidden app.
    expect(timers()).toBe(0)
    expect(updates.view()).toEqual({ update: { step: 'off' }, ...NO_PROBLEM })
    updates.check()
    updates.download()
    updates.install()
    updates.putOff()
    await pass(FIRST_CHECK_MS)
    await pass(CHECK_EVERY_MS)
    expect(openEngine).not.toHaveBeenCalled()
    expect(updates.view().update.step).toBe('off')
  })

  it.each(['checkout', 'managed'] as const)('are not for this copy: %s', async (reason) => {
    const { updates, openEngine, pass, timers } = world({ place: { by: null, reason } })
    updates.begin()
    expect(timers()).toBe(0)
    updates.check()
    await pass(FIRST_CHECK_MS)
    expect(updates.view().update).toEqual({ step: 'not-here', reason })
    expect(openEngine).not.toHaveBeenCalled()
  })

  it('are looked for a minute after the start and every six hours', async () => {
    const { updates, engine, openEngine, pass } = world()
    engine.check.mockResolvedValue(null)
    updates.begin()
    await pass(FIRST_CHECK_MS - 1)
    expect(openEngine).not.toHaveBeenCalled()
    await pass(1)
    expect(openEngine.mock.calls).toEqual([['https://feed.example/']])
    expect(engine.check).toHaveBeenCalledTimes(1)
    expect(updates.view().update).toMatchObject({ step: 'none', checkedAt: expect.any(Number) })
    await pass(CHECK_EVERY_MS)
    expect(engine.check).toHaveBeenCalledTimes(2)
    expect(openEngine).toHaveBeenCalledOnce()
  })

  it('are not looked for by themselves in the middle of a call', async () => {
    const { updates, engine, state, pass } = world()
    updates.begin()
    state.busy = true
    await pass(FIRST_CHECK_MS)
    expect(engine.check).not.toHaveBeenCalled()
    state.busy = false
    await pass(CHECK_EVERY_MS)
    expect(engine.check).toHaveBeenCalledOnce()
  })

  it('that are found are offered, and not downloaded unasked', async () => {
    const { updates, engine, steps } = await offered()
    expect(steps()).toEqual(['none', 'checking', 'offered'])
    expect(updates.view()).toEqual({ update: OFFERED, ...NO_PROBLEM })
    expect(engine.download).not.toHaveBeenCalled()
  })

  it('tell how far the download is, and are not installed unasked', async () => {
    const { updates, engine, views } = await ready()
    const percents = views.flatMap(({ update }) =>
      update.step === 'downloading' ? [update.percent] : [],
    )
    expect(percents).toEqual([0, 50])
    expect(updates.view()).toEqual({ update: READY, ...NO_PROBLEM })
    expect(engine.install).not.toHaveBeenCalled()
    updates.install()
    expect(updates.view().update).toEqual({ step: 'installing', version: '0.2.0' })
    // Opening the engine takes a turn.
    await Promise.resolve()
    expect(engine.install).toHaveBeenCalledOnce()
  })

  it('do nothing out of turn', async () => {
    const { updates, engine, settle } = await offered()
    updates.install()
    updates.download()
    updates.download()
    updates.check()
    await settle()
    expect(engine.install).not.toHaveBeenCalled()
    expect(engine.download).toHaveBeenCalledOnce()
    updates.check()
    updates.download()
    await settle()
    expect(engine.check).toHaveBeenCalledOnce()
    expect(updates.view().update).toEqual(READY)
  })
})

describe('later', () => {
  it.each([
    ['offered', offered],
    ['ready', ready],
  ] as const)('reminds of what is %s a day later', async (step, reach) => {
    const { updates, pass } = await reach()
    updates.putOff()
    expect(updates.view().update).toMatchObject({ step, putOff: true })
    await pass(FIRST_CHECK_MS)
    await pass(CHECK_EVERY_MS)
    expect(updates.view().update).toMatchObject({ step, putOff: true })
    await pass(PUT_OFF_MS)
    expect(updates.view().update).toMatchObject({ step, putOff: false })
  })

  it('is said of one version', async () => {
    const { updates, engine, settle } = await offered()
    updates.putOff()
    engine.check.mockResolvedValue('0.3.0')
    updates.check()
    await settle()
    expect(updates.view().update).toEqual({ ...OFFERED, version: '0.3.0' })
  })

  it('leaves the buttons: what was put off can be had', async () => {
    const { updates, engine, settle } = await offered()
    updates.putOff()
    updates.download()
    await settle()
    expect(engine.download).toHaveBeenCalledOnce()
    expect(updates.view().update).toEqual({ ...READY, putOff: true })
  })
})

describe('what does not succeed', () => {
  it('is told, and can be tried again', async () => {
    const { updates, engine, settle, log } = await offered()
    engine.download.mockRejectedValueOnce(failing('ERR_CHECKSUM_MISMATCH'))
    updates.download()
    await settle()
    expect(updates.view()).toMatchObject({
      update: OFFERED,
      problem: { kind: 'update-not-downloaded', cause: 'update-tampered' },
    })
    expect(log).toHaveBeenLastCalledWith({ step: 'offered', problem: 'update-not-downloaded' })
    updates.download()
    await settle()
    expect(updates.view()).toEqual({ update: READY, ...NO_PROBLEM })
  })

  it('keeps what was known before a check', async () => {
    const { updates, engine, settle } = await offered()
    engine.check.mockRejectedValueOnce(failing('HTTP_ERROR_503'))
    updates.check()
    await settle()
    expect(updates.view()).toMatchObject({ update: OFFERED, problem: { cause: 'feed-refuses' } })
  })

  it('is told of an engine that cannot be loaded', async () => {
    const { updates, openEngine, settle } = world()
    openEngine.mockRejectedValueOnce(new Error('no such file'))
    updates.begin()
    updates.check()
    await settle()
    expect(updates.view()).toMatchObject({
      update: { step: 'none', checkedAt: null },
      problem: { kind: 'update-not-checked' },
    })
  })

  it.each([
    ['EACCES', 'ready'],
    ['ERR_CHECKSUM_MISMATCH', 'offered'],
  ])('of an installation (%s) leaves it %s', async (code, step) => {
    const { updates, engine, settle } = await ready()
    engine.install.mockRejectedValueOnce(failing(code))
    updates.install()
    await settle()
    expect(updates.view()).toMatchObject({
      update: { step, version: '0.2.0' },
      problem: { kind: 'update-not-installed' },
    })
  })
})

describe('another feed', () => {
  it('gets no answer of the earlier one', async () => {
    const { updates, engine, state, settle } = world()
    updates.begin()
    let answer = (_version: string) => {}
    engine.check.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve
      }),
    )
    updates.check()
    await settle()
    state.feed = null
    updates.feedChanged()
    answer('0.2.0')
    await settle()
    expect(updates.view().update).toEqual({ step: 'off' })
  })

  it('ends what runs, and nothing of the earlier one is shown any more', async () => {
    const { updates, engine, state, openEngine, settle } = await offered()
    let answer = (_error: Error) => {}
    engine.download.mockReturnValueOnce(
      new Promise((_, reject) => {
        answer = reject
      }),
    )
    updates.download()
    await settle()
    state.feed = 'https://other.example/'
    updates.feedChanged()
    expect(engine.close).toHaveBeenCalledOnce()
    answer(failing('ABORTED'))
    await settle()
    expect(updates.view()).toEqual({ update: { step: 'none', checkedAt: null }, ...NO_PROBLEM })
    updates.check()
    await settle()
    expect(openEngine).toHaveBeenLastCalledWith('https://other.example/')
  })

  it('that is none turns everything off', async () => {
    const { updates, state, timers } = await ready()
    state.feed = null
    updates.feedChanged()
    expect(updates.view().update).toEqual({ step: 'off' })
    expect(timers()).toBe(0)
  })

  it('that is the first one is looked at in a minute', async () => {
    const { updates, state, engine, pass } = world({ feed: null })
    updates.begin()
    state.feed = 'https://feed.example/'
    updates.feedChanged()
    await pass(FIRST_CHECK_MS - 1)
    expect(engine.check).not.toHaveBeenCalled()
    await pass(1)
    expect(engine.check).toHaveBeenCalledOnce()
  })
})

it('at the end nothing is left that waits or runs', async () => {
  const { updates, engine, state, timers } = await ready()
  state.busy = true
  updates.install()
  updates.stop()
  expect(timers()).toBe(0)
  expect(engine.close).toHaveBeenCalledOnce()
})
