import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { autostartEntry, entryState, HIDDEN_ENTRY } from '../../../electron/autostart/desktop-entry'

const COMMAND = { program: '/opt/Workcard Dialer/workcard-dialer', args: ['--hidden'] }
const entry = autostartEntry(COMMAND)
const withExec = (exec: string) => entry.replace(/^Exec=.*$/m, () => `Exec=${exec}`)

describe('an autostart file', () => {
  it('that we wrote is on', () => {
    expect(entry).toContain('Exec="/opt/Workcard Dialer/workcard-dialer" --hidden\n')
    expect(entryState(entry, COMMAND)).toBe('on')
  })

  it.each([
    ['removed by the specification’s own word', HIDDEN_ENTRY],
    ['switched off by GNOME', entry.replace('enabled=true', 'enabled=false')],
    ['switched off by Xfce', `${entry}Hidden=true\n`],
  ])('%s is off', (_by, text) => expect(entryState(text, COMMAND)).toBe('off'))

  it.each([
    ['another program', '/usr/bin/other --hidden'],
    ['an older place of this one', '/opt/old/workcard-dialer --hidden'],
    ['this program with its panel', '"/opt/Workcard Dialer/workcard-dialer"'],
    ['nothing', ''],
    ['a quote without end', '"/opt/Workcard Dialer/workcard-dialer --hidden'],
  ])('that starts %s is another one', (_what, exec) =>
    expect(entryState(withExec(exec), COMMAND)).toBe('other'),
  )

  it.each([
    ['another quoting', '"/opt/Workcard Dialer/workcard-dialer" "--hidden"'],
    ['more arguments', '"/opt/Workcard Dialer/workcard-dialer" --lang=zh --hidden %U'],
  ])('that was changed to %s is ours', (_what, exec) =>
    expect(entryState(withExec(exec), COMMAND)).toBe('on'),
  )

  it.each(['', 'Exec=x', '\0', '[Desktop Entry', '[Other]\nHidden=true'])(
    '%j is another one',
    (text) => expect(entryState(text, COMMAND)).toBe('other'),
  )

  it('says nothing of the group of an action', () => {
    expect(entryState(`${entry}\n[Desktop Action x]\nHidden=true\nExec=x\n`, COMMAND)).toBe('on')
  })

  it('holds whatever may be in a path', () => {
    const part = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !text.includes('\0'))
    fc.assert(
      fc.property(part, part, (program, argument) => {
        const command = { program: `/${program}`, args: [argument] }
        expect(entryState(autostartEntry(command), command)).toBe('on')
      }),
    )
  })
})
