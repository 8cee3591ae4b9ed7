import { describe, expect, it } from 'vitest'
import type { LookupFailure } from '../../../electron/domain/failure'
import { unreadable, withoutNumber } from '../../../electron/top/unreadable'
import { kindTexts, textsOf } from '../../support/texts'

const told = (failure: LookupFailure) => ({ ...failure, ...textsOf(failure) })

describe('unreadable', () => {
  it.each([200, 304, 399])('says of HTTP %d that it is not the platform’s answer', (status) => {
    expect(told(unreadable(status))).toMatchObject({
      kind: 'bad-response',
      code: null,
      message: {
        zh: `网关的答复不完整，或者不是平台的答复（HTTP ${status}）。`,
        en: `The answer is incomplete or not the platform’s (HTTP ${status}).`,
      },
      nextStep: kindTexts('bad-response').nextStep,
    })
  })

  it.each([400, 404, 499, 500, 502])('says of HTTP %d that it came without an answer', (status) => {
    expect(told(unreadable(status))).toMatchObject({
      kind: 'bad-response',
      code: null,
      message: {
        zh: `网关返回了 HTTP ${status}，没有平台的答复。`,
        en: `The gateway returned HTTP ${status} without an answer of the platform.`,
      },
    })
  })

  it('knows a proxy that wants a password', () => {
    expect(unreadable(407).kind).toBe('proxy')
  })

  it.each([500, 502])('asks for patience when the server failed with %d', (status) => {
    expect(told(unreadable(status)).nextStep).toEqual({
      zh: expect.stringMatching(/^请过一会儿再取号；.*。$/),
      en: expect.stringMatching(/^Look up again in a moment;.*\.$/),
    })
  })

  it.each([404, 499])('and only then: not for %d', (status) => {
    expect(told(unreadable(status)).nextStep).toEqual(kindTexts('bad-response').nextStep)
  })
})

it('keeps the reference of a success without a number and sends it to the team lead', () => {
  expect(told(withoutNumber('r1'))).toMatchObject({
    kind: 'bad-response',
    requestId: 'r1',
    message: {
      zh: expect.stringMatching(/没有给出号码。$/),
      en: expect.stringMatching(/gave no number\.$/),
    },
    nextStep: {
      zh: expect.stringMatching(/编号发给管理员。$/),
      en: expect.stringMatching(/reference below to the team lead\.$/),
    },
  })
})
