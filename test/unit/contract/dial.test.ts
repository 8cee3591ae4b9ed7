import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import {
  DEFAULT_DIAL,
  type DialSettings,
  dialSettingsSchema,
} from '../../../electron/contract/dial'

const accepts = (change: Partial<DialSettings>) =>
  z.safeParse(dialSettingsSchema, { ...DEFAULT_DIAL, ...change }).success

describe('how to dial', () => {
  it.each(['', 'pbx', 'pbx.example.com', '10.0.0.8:5060', 'a-b.c:1'])(
    'takes the server %j',
    (sipHost) => expect(accepts({ sipHost })).toBe(true),
  )
  it.each(['pbx example', 'sip:pbx', 'pbx/..', '-pbx', 'pbx;transport=tcp', 'pbx:123456', 'a@b'])(
    'refuses the server %j',
    (sipHost) => expect(accepts({ sipHost })).toBe(false),
  )

  it.each([
    '',
    '/usr/bin/phone',
    'C:\\Program Files\\Phone\\phone.exe',
    'd:/phone.exe',
    '\\\\pc\\phone',
  ])('takes the program %j', (executable) => expect(accepts({ executable })).toBe(true))
  it.each(['phone', './phone', '../phone', 'C:phone', '/', '/phone\0', `/${'a'.repeat(1024)}`])(
    'refuses the program %j',
    (executable) => expect(accepts({ executable })).toBe(false),
  )

  it('limits the arguments', () => {
    expect(accepts({ args: Array(16).fill('a'.repeat(256)) })).toBe(true)
    expect(accepts({ args: Array(17).fill('a') })).toBe(false)
    expect(accepts({ args: ['a'.repeat(257)] })).toBe(false)
  })
})
