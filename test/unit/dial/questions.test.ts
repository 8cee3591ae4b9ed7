import { describe, expect, it } from 'vitest'
import { commandQuestion, isShownWhole, serverQuestion } from '../../../electron/dial/questions'
import { LOCALES, type Locale } from '../../../electron/domain/locale'
import { type Question, questionText } from '../../../electron/domain/texts/dialog-texts'

const detail = (locale: Locale, question: Question | null) =>
  question && questionText(locale, question).detail
const command = (executable: string, ...args: string[]) => ({ executable, args })
const PHONE = command('/usr/bin/phone', '--call', '{number}')

describe('a program is asked about', () => {
  it.each([
    ['that is none', command('')],
    ['that is the same', command('/usr/bin/phone', '--call', '{number}')],
  ])('but not one %s', (_name, after) => expect(commandQuestion(PHONE, after)).toBeNull())

  it.each([
    ['another program', command('/usr/bin/other', '--call', '{number}')],
    ['another argument', command('/usr/bin/phone', '--delete', '{number}')],
    ['one argument instead of two', command('/usr/bin/phone', '--call,{number}')],
    ['no arguments', command('/usr/bin/phone')],
  ])('when it is new: %s', (_name, after) => {
    const shown = [after.executable, ...after.args].join('\n')
    for (const locale of LOCALES) {
      expect(detail(locale, commandQuestion(PHONE, after))).toContain(`\n\n${shown}\n\n`)
    }
  })

  it('with what cannot be seen made visible', () => {
    const question = commandQuestion(PHONE, command('/usr/bin/phone', 'a\u202eb'))
    expect(detail('en', question)).not.toContain('\u202e')
  })
})

describe('a SIP server is asked about', () => {
  it.each([
    ['pbx.example', ''],
    ['pbx.example', 'pbx.example'],
    ['', ''],
  ])('but not from %j to %j', (before, after) => expect(serverQuestion(before, after)).toBeNull())

  it('when it is another one', () => {
    expect(detail('en', serverQuestion('pbx.example', 'pbx.attacker'))).toContain('pbx.attacker')
  })
})

describe('what is agreed to', () => {
  const asked = (length: number) => commandQuestion(command(''), command('/p', 'x'.repeat(length)))

  it.each([
    [1_700, true],
    [2_000, false],
  ])('is seen as a whole with %i characters: %s', (length, whole) => {
    const question = asked(length)
    expect(question === null ? null : isShownWhole(question)).toBe(whole)
  })
})
