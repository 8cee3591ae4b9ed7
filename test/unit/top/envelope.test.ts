import { describe, expect, it } from 'vitest'
import { readEnvelope } from '../../../electron/top/envelope'

const result = (members: object) => readEnvelope({ result: { result_data: '1', ...members } })

describe('readEnvelope', () => {
  it.each([undefined, null, 'text', '', true, [], [{ error_response: {} }], {}])(
    'takes %j for no answer',
    (tree) => expect(readEnvelope(tree)).toBeNull(),
  )

  it.each([null, 'text', '27', true, ['27']])('takes %j for no error', (error_response) => {
    expect(readEnvelope({ error_response })).toBeNull()
  })

  it.each([null, 'text', true, [{ success: 'true' }]])('takes %j for no result', (inner) => {
    expect(readEnvelope({ result: inner })).toBeNull()
  })

  it.each([
    [true, true],
    ['true', true],
    [' TRUE\n', true],
    [false, false],
    ['false', false],
    ['False ', false],
  ])('reads success %j as %s', (written, success) => {
    expect(result({ success: written })).toMatchObject({ kind: 'result', success })
  })

  it.each([undefined, null, '', 'yes', '1', 1, 0, ['true']])(
    'takes success %j for no answer',
    (success) => expect(result({ success })).toBeNull(),
  )

  it.each([undefined, null, '', ' \n', 1, true, {}, ['1']])(
    'takes a number %j for none',
    (result_data) => {
      expect(result({ success: true, result_data })).toMatchObject({ resultData: null })
    },
  )

  it('keeps white space within what is said', () => {
    expect(result({ success: true, result_data: ' 1 ' })).toMatchObject({ resultData: ' 1 ' })
  })
})
