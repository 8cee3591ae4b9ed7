import { describe, expect, it } from 'vitest'
import type { LookupState } from '../../../electron/contract/lookup-state'
import { failure } from '../../../electron/domain/failure'
import { workcardIdSchema } from '../../../electron/domain/workcard-id'
import { copyText, partText } from '../../../electron/lookup/copy-text'
import { parseVirtualNumber } from '../../../electron/lookup/number-form'

const ID = workcardIdSchema.parse('11111222')

function obtained(raw: string): LookupState {
  const number = parseVirtualNumber(raw)
  const when = {
    obtainedAt: 0,
    elapsedMs: 1,
    earlier: false,
    unchanged: false,
    copied: 'nothing',
    clearsAt: null,
    requestId: null,
  } as const
  return { phase: 'number', turn: 1, workcardId: ID, number, profileId: 'demo', ...when }
}

describe('copyText', () => {
  it.each([
    ['17788889898', 'number', '17788889898'],
    ['0571-88888888', 'number', '057188888888'],
    ['17788889898-1234', 'number', '17788889898'],
    ['17788889898-1234', 'with-extension', '17788889898,,1234'],
    ['17788889898-1234', 'extension', '1234'],
    ['17788889898', 'extension', null],
    ['17788889898', 'with-extension', null],
    ['call 95187', 'number', 'call 95187'],
    ['1778\n; rm -rf ~\n', 'number', '1778 ; rm -rf ~'],
    ['\u001b[2J95187\u202e\u200b', 'number', '[2J95187'],
    ['call 95187', 'with-extension', null],
    ['call 95187', 'extension', null],
    ['\u200b\n', 'number', null],
  ] as const)('%s as %s is %s', (raw, variant, text) => {
    expect(copyText(obtained(raw), variant)).toBe(text)
  })

  it.each([
    { phase: 'empty', turn: 0, text: '' },
    {
      phase: 'looking-up',
      turn: 0,
      workcardId: ID,
      startedAt: 0,
      waitingUntil: null,
      waitsFor: 'gateway',
    },
  ] as const)('has nothing to copy in the phase $phase', (state) => {
    for (const variant of ['number', 'with-extension', 'extension'] as const) {
      expect(copyText(state, variant)).toBeNull()
    }
  })
})

describe('partText', () => {
  it.each([
    ['17788889898', '9898', '9898'],
    ['17788889898', '17788889898', '17788889898'],
    ['0571-88888888', '0571\n8888', '05718888'],
    ['17788889898', '12345', null],
    ['17788889898', '', null],
    ['17788889898', '复制号码', null],
    ['17788889898-1234', '1234', null],
    ['call 95187', '95187', '95187'],
    ['call 95187', '', 'call 95187'],
    ['call 95187', '\\u202E95187', 'call 95187'],
    ['\u200b', '', null],
    ['\u200b', '\\u200B', null],
  ])('of %j %j is copied as %j', (raw, part, text) => {
    expect(partText(obtained(raw), part)).toBe(text)
  })

  it('is nothing where no number is on screen', () => {
    expect(partText({ phase: 'empty', turn: 1, text: '' }, '1')).toBeNull()
    const error = failure('business', { requestId: '123' })
    expect(partText({ phase: 'error', turn: 1, text: '', at: 0, error }, '123')).toBeNull()
  })
})
