import { describe, expect, it, vi } from 'vitest'
import { DEFAULT_DIAL, type DialSettings } from '../../../electron/contract/dial'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import { dialRequests } from '../../../electron/dial/requests'
import { failure, type SettingsFailure } from '../../../electron/domain/failure'
import { err, ok } from '../../../electron/domain/result'
import type { Question } from '../../../electron/domain/texts/dialog-texts'
import { detailOf } from '../../support/texts'

const PHONE: DialSettings = {
  ...DEFAULT_DIAL,
  target: 'command',
  executable: '/opt/phone',
  args: ['--call', '{number}'],
}

function serving(dial: DialSettings, { agrees = true, chosen = null as string | null } = {}) {
  let current: Settings = { ...DEFAULT_SETTINGS, dial }
  const settings = {
    read: () => current,
    refusal: vi.fn((_update: unknown): SettingsFailure | null => null),
    change(update: (settings: Settings) => Settings) {
      current = update(current)
      return ok(undefined)
    },
  }
  const confirm = vi.fn(async (_question: Question) => agrees)
  const chooseProgram = vi.fn(async (_current: string) => chosen)
  const dialler = { dial: vi.fn(async () => true) }
  const numberOf = () => null
  const programState = vi.fn(async (_path: string) => 'ready' as const)
  const answer = dialRequests({
    ...{ settings, numberOf, dialler, confirm, chooseProgram, programState },
  })
  return { answer, confirm, chooseProgram, programState, settings, dial: () => current.dial }
}

describe('a program that is chosen', () => {
  it('is saved once the person agreed to it and its arguments', async () => {
    const { answer, confirm, chooseProgram, dial } = serving(PHONE, { chosen: '/opt/other' })
    expect(await answer['dial.choose-program']()).toEqual(
      ok({ path: '/opt/other', state: 'ready' }),
    )
    expect(chooseProgram.mock.calls).toEqual([['/opt/phone']])
    expect(dial()).toEqual(PHONE)
    const wanted = { ...PHONE, executable: '/opt/other' }
    expect(await answer['dial.save'](wanted)).toEqual(ok(undefined))
    const [question] = confirm.mock.calls[0] ?? []
    for (const text of [detailOf(question)?.zh, detailOf(question)?.en])
      expect(text).toContain('\n\n/opt/other\n--call\n{number}\n\n')
    expect(dial()).toEqual(wanted)
  })

  it('changes nothing when the person does not agree', async () => {
    const { answer, dial } = serving(PHONE, { chosen: '/opt/other', agrees: false })
    await answer['dial.choose-program']()
    const wanted = { ...PHONE, executable: '/opt/other' }
    expect(await answer['dial.save'](wanted)).toMatchObject({ error: { kind: 'dial-not-changed' } })
    expect(dial()).toEqual(PHONE)
  })

  it('is asked about only when it is another one', async () => {
    const { answer, confirm } = serving(PHONE)
    expect(await answer['dial.choose-program']()).toEqual(ok(null))
    expect(await answer['dial.save'](PHONE)).toEqual(ok(undefined))
    expect(confirm).not.toHaveBeenCalled()
  })

  it('is refused when its path is none', async () => {
    const { answer } = serving(PHONE, { chosen: 'phone' })
    expect(await answer['dial.choose-program']()).toMatchObject({ ok: false })
    expect(await answer['dial.save']({ ...PHONE, executable: 'phone' })).toMatchObject({
      ok: false,
    })
  })

  it('is the only one that a page may name', async () => {
    const { answer, confirm, dial } = serving(PHONE, { chosen: '/opt/other' })
    const named = (executable: string) => answer['dial.save']({ ...PHONE, executable })
    expect(await named('/bin/sh')).toMatchObject({
      error: { kind: 'dial-not-changed', cause: 'no-program' },
    })
    expect(await named('/opt/other')).toMatchObject({ ok: false })
    await answer['dial.choose-program']()
    expect(await named('/bin/sh')).toMatchObject({ ok: false })
    expect(confirm).not.toHaveBeenCalled()
    expect(dial()).toEqual(PHONE)
    expect(await named('')).toEqual(ok(undefined))
    expect(dial().executable).toBe('')
  })
})

it('only the saved program’s state can be asked for', async () => {
  const { answer, programState } = serving(PHONE)
  expect(await answer['dial.program-state']()).toEqual(ok('ready'))
  expect(programState.mock.calls).toEqual([['/opt/phone']])
})

describe('other arguments', () => {
  const withArgs = (args: string[]): DialSettings => ({ ...PHONE, args })

  it('are saved once the person agreed to them', async () => {
    const { answer, confirm, dial } = serving(PHONE)
    expect(await answer['dial.save'](withArgs(['-x', '{number}']))).toEqual(ok(undefined))
    expect(detailOf(confirm.mock.calls[0]?.[0])?.en).toContain('/opt/phone\n-x\n{number}\n')
    expect(dial()).toEqual(withArgs(['-x', '{number}']))
  })

  it('change nothing when the person does not agree', async () => {
    const { answer, dial } = serving(PHONE, { agrees: false })
    expect(await answer['dial.save'](withArgs(['-x']))).toMatchObject({
      error: { kind: 'dial-not-changed' },
    })
    expect(dial()).toEqual(PHONE)
  })

  it('are not asked about where they cannot be changed', async () => {
    const { answer, confirm, settings, dial } = serving(PHONE)
    const set = failure('settings-not-saved', { cause: 'set-by-policy' })
    settings.refusal.mockReturnValue(set)
    expect(await answer['dial.save'](withArgs(['-x']))).toEqual(err(set))
    expect(confirm).not.toHaveBeenCalled()
    expect(dial()).toEqual(PHONE)
  })

  it('need no question while there is no program that could get them', async () => {
    const { answer, confirm, dial } = serving(DEFAULT_DIAL)
    expect(await answer['dial.save']({ ...DEFAULT_DIAL, args: ['-x'] })).toEqual(ok(undefined))
    expect(confirm).not.toHaveBeenCalled()
    expect(dial().args).toEqual(['-x'])
  })

  it('are shown as what they are', async () => {
    const { answer, confirm } = serving(PHONE)
    await answer['dial.save'](withArgs(['a\nb', '\u202egnol', 'x'.repeat(256)]))
    const shown = detailOf(confirm.mock.calls[0]?.[0])?.en
    expect(shown).toContain(`/opt/phone\na\\nb\n\\u202Egnol\n${'x'.repeat(256)}\n`)
  })

  it('that no dialog could show whole are refused', async () => {
    const { answer, confirm, dial } = serving(PHONE)
    const long = Array(16).fill('x'.repeat(256))
    expect(await answer['dial.save'](withArgs(long))).toMatchObject({ ok: false })
    expect(confirm).not.toHaveBeenCalled()
    expect(dial()).toEqual(PHONE)
  })

  it('are saved with the program that was shown, whatever was saved meanwhile', async () => {
    const { answer, confirm, settings, dial } = serving(PHONE)
    confirm.mockImplementationOnce(async () => {
      settings.change((now) => ({ ...now, dial: { ...now.dial, executable: '', args: ['other'] } }))
      return true
    })
    await answer['dial.save'](withArgs(['-x']))
    expect(dial()).toEqual(withArgs(['-x']))
  })
})

describe('another SIP server', () => {
  const SIP: DialSettings = { ...DEFAULT_DIAL, target: 'sip', sipHost: 'pbx.example' }
  const at = (sipHost: string): DialSettings => ({ ...SIP, sipHost })

  it('is saved once the person agreed to it', async () => {
    const { answer, confirm, dial } = serving(SIP)
    expect(await answer['dial.save'](at('pbx.example:5060'))).toEqual(ok(undefined))
    expect(detailOf(confirm.mock.calls[0]?.[0])?.en).toContain('pbx.example:5060\n')
    expect(dial()).toEqual(at('pbx.example:5060'))
  })

  it('changes nothing when the person does not agree', async () => {
    const { answer, dial } = serving(SIP, { agrees: false })
    expect(await answer['dial.save'](at('attacker.example'))).toMatchObject({
      error: { kind: 'dial-not-changed' },
    })
    expect(dial()).toEqual(SIP)
  })

  it('is asked about only when numbers will go to one that is new', async () => {
    const { answer, confirm, dial } = serving(SIP)
    expect(await answer['dial.save'](at('pbx.example'))).toEqual(ok(undefined))
    expect(await answer['dial.save'](at(''))).toEqual(ok(undefined))
    expect(confirm).not.toHaveBeenCalled()
    expect(dial().sipHost).toBe('')
  })

  it('and another program are two questions, and the second can still refuse both', async () => {
    const { answer, confirm, dial } = serving(PHONE)
    confirm.mockResolvedValueOnce(true).mockResolvedValueOnce(false)
    const wanted = { ...PHONE, args: ['-x'], sipHost: 'pbx.example' }
    expect(await answer['dial.save'](wanted)).toMatchObject({ ok: false })
    expect(confirm).toHaveBeenCalledTimes(2)
    expect(dial()).toEqual(PHONE)
  })
})
