import { describe, expect, it } from 'vitest'
import { offered, ready } from './updates-world'

const _NO_PROBLEM = { problem: null }
const OFFERED = { step: 'offered', version: '0.2.0', putOff: false, waits: false }
const READY = { ...OFFERED, step: 'ready' }
const _failing = (code: string) => Object.assign(new Error('x'), { code })

describe('in the middle of a call', () => {
  it('a download waits, and begins by itself afterwards', async () => {
    const { updates, engine, state, pass } = await offered()
    state.busy = true
    updates.download()
    await pass(5000)
    expect(updates.view().update).toEqual({ ...OFFERED, waits: true })
    expect(engine.download).not.toHaveBeenCalled()
    state.busy = false
    await pass(1000)
    expect(engine.download).toHaveBeenCalledOnce()
    expect(updates.view().update).toEqual(READY)
  })

  it('an installation waits, and "later" takes it back', async () => {
    const { updates, engine, state, pass } = await ready()
    state.busy = true
    updates.install()
    await pass(1000)
    expect(updates.view().update).toEqual({ ...READY, waits: true })
    updates.putOff()
    state.busy = false
    await pass(1000)
    expect(engine.install).not.toHaveBeenCalled()
    expect(updates.view().update).toEqual({ ...READY, putOff: true })
  })
})

describe('an installation with unsaved settings', () => {
  async function asked() {
    const it = await ready()
    const answers: (() => void)[] = []
    it.unsaved.answers = answers
    return { ...it, answer: (number: number) => answers[number]?.(), answers }
  }

  it('begins after the question what becomes of them, and can be called off', async () => {
    const { updates, engine, answer, answers, settle } = await asked()
    updates.install()
    await settle()
    expect(updates.view().update).toEqual(READY)
    expect(engine.install).not.toHaveBeenCalled()
    // Called off: nobody answers. Then it is wanted after all.
    updates.install()
    expect(answers).toHaveLength(2)
    answer(1)
    await settle()
    expect(updates.view().update.step).toBe('installing')
    expect(engine.install).toHaveBeenCalledOnce()
    // Whatever comes late is of no use any more.
    answer(0)
    await settle()
    expect(engine.install).toHaveBeenCalledOnce()
  })

  it('asks when nobody is in the middle of a call, and again after one that came in between', async () => {
    const { updates, engine, state, answer, answers, pass, settle } = await asked()
    state.busy = true
    updates.install()
    expect(updates.view().update).toMatchObject({ step: 'ready', waits: true })
    expect(answers).toHaveLength(0)
    state.busy = false
    await pass(1000)
    expect(answers).toHaveLength(1)
    expect(updates.view().update).toEqual(READY)
    state.busy = true
    answer(0)
    await settle()
    expect(updates.view().update).toMatchObject({ waits: true })
    state.busy = false
    await pass(1000)
    expect(answers).toHaveLength(2)
    answer(1)
    await settle()
    expect(engine.install).toHaveBeenCalledOnce()
  })

  it('is not begun by an answer after the feed has changed', async () => {
    const { updates, engine, answer, settle } = await asked()
    updates.install()
    updates.feedChanged()
    answer(0)
    await settle()
    expect(engine.install).not.toHaveBeenCalled()
  })
})
