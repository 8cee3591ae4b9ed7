import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_DIAL, type DialSettings } from '../../../electron/contract/dial'
import { mayOpen, planDial } from '../../../electron/dial/plan'
import { parseVirtualNumber } from '../../../electron/lookup/number-form'

const plan = (raw: string, settings: Partial<DialSettings> = {}) =>
  planDial(parseVirtualNumber(raw), { ...DEFAULT_DIAL, ...settings })
/** Whatever the parser may ever make of a number. */
const planOf = (dialable: string, extension: string | null) =>
  planDial({ ...parseVirtualNumber('17788889898'), dialable, extension }, DEFAULT_DIAL)
const command: Partial<DialSettings> = {
  target: 'command',
  executable: '/opt/phone',
  args: ['--call', '{number}', '{extension}'],
}

describe('planDial', () => {
  it.each([
    ['17788889898', {}, 'tel:17788889898'],
    ['17788889898-1234', {}, 'tel:17788889898,,1234%23'],
    ['700101234567890', {}, 'tel:700101234567890'],
    ['0571-88888888', {}, 'tel:057188888888'],
    ['17788889898-1234', { target: 'sip' }, 'sip:17788889898'],
    [
      '17788889898',
      { target: 'sip', sipHost: 'pbx.example:5060' },
      'sip:17788889898@pbx.example:5060',
    ],
    ['17788889898-1234', { target: 'callto' }, 'callto:17788889898'],
  ] as const)('%s with %j opens %s', (raw, settings, url) => {
    expect(plan(raw, settings)).toEqual({ kind: 'url', url })
  })

  it('fills a command’s arguments one by one', () => {
    expect(plan('17788889898-1234', command)).toEqual({
      kind: 'command',
      executable: '/opt/phone',
      args: ['--call', '17788889898', '1234'],
    })
  })

  it('fills in nothing where there is no extension', () => {
    expect(plan('17788889898', command)).toMatchObject({ args: ['--call', '17788889898', ''] })
  })

  it('leaves what a shell would read in a template as it is: there is no shell', () => {
    const args = ['{number};id', '$(id)', '&& calc', '"{extension}"', '%PATH%']
    expect(plan('17788889898-1234', { ...command, args })).toMatchObject({
      args: ['17788889898;id', '$(id)', '&& calc', '"1234"', '%PATH%'],
    })
  })

  it.each(['phone', './phone', 'C:phone.exe'])(
    'refuses the program %s, which is searched for',
    (executable) =>
      expect(plan('17788889898', { ...command, executable })).toEqual({
        kind: 'refused',
        reason: 'no-command',
      }),
  )

  it('refuses what it cannot dial and a command that is not set', () => {
    expect(plan('95187 转人工')).toEqual({ kind: 'refused', reason: 'not-dialable' })
    expect(plan('17788889898', { target: 'command' })).toEqual({
      kind: 'refused',
      reason: 'no-command',
    })
  })

  it.each([
    '177;rm -rf',
    '17788889898&calc',
    '17788889898\n-x',
    '1'.repeat(10_000),
    '17788889898;ext=1|ls',
    '$(id)',
  ])('lets nothing of %j reach the OS', (raw) =>
    expect(plan(raw)).toEqual({ kind: 'refused', reason: 'not-dialable' }),
  )

  it.each([
    ['123', null, 'tel:123'],
    ['1'.repeat(20), null, `tel:${'1'.repeat(20)}`],
    ['123', '1', 'tel:123,,1%23'],
    ['123', '123456', 'tel:123,,123456%23'],
    ['123', '1234567', 'tel:123'],
    ['123', 'x1', 'tel:123'],
    ['123', '1x', 'tel:123'],
  ])('takes the number %j with the extension %j', (dialable, extension, url) =>
    expect(planOf(dialable, extension)).toEqual({ kind: 'url', url }),
  )

  it.each(['12', '1'.repeat(21), '+123', '123x', ''])('does not take the number %j', (dialable) =>
    expect(planOf(dialable, null)).toEqual({ kind: 'refused', reason: 'not-dialable' }),
  )

  it('opens only what may be opened', () => {
    for (const target of ['tel', 'sip', 'callto'] as const) {
      for (const raw of ['17788889898', '17788889898-1234', '0571-88888888', '700101234567890']) {
        const planned = plan(raw, { target, sipHost: 'pbx.example:5060' })
        expect(planned.kind === 'url' && mayOpen(planned.url)).toBe(true)
      }
    }
  })

  it('hands over digits and the few characters of its own, whatever the gateway sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const url = plan(raw)
        if (url.kind === 'url') expect(url.url).toMatch(/^tel:\d+(?:,,\d{1,6}%23)?$/)
        const run = plan(raw, command)
        if (run.kind === 'command')
          for (const arg of run.args.slice(1)) expect(arg).toMatch(/^\d*$/)
      }),
    )
  })
})
