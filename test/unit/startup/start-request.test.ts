import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asStartRequest, canBeTold, parseStart } from '../../../electron/startup/start-request'

describe('a start of the app', () => {
  it('finds its switches among Chromium’s', () => {
    expect(
      parseStart(['electron', '--no-sandbox', '.', '--hidden', '--inspect=0'], 'our-scheme'),
    ).toEqual({
      hidden: true,
      lookUpClipboard: false,
      openSettings: false,
      link: null,
      kit: null,
    })
    expect(parseStart(['app', 'our-scheme://x', '--y'], 'our-scheme').link).toBe('our-scheme://x')
    expect(parseStart(['app', '--lookup-clipboard'], 'our-scheme').lookUpClipboard).toBe(true)
    expect(parseStart(['app', '--settings'], 'our-scheme').openSettings).toBe(true)
  })

  it.each([
    ['/home/me/一店.workcard-kit', '/home/me/一店.workcard-kit'],
    ['file:///home/me/%E4%B8%80.workcard-kit', '/home/me/一.workcard-kit'],
    ['here.workcard-kit', resolve('here.workcard-kit')],
    ['--x=/y.workcard-kit', null],
    ['file://other-machine/x.workcard-kit', null],
    ['/x.workcard-kit.exe', null],
  ])('finds the settings kit %s', (argument, kit) => {
    expect(parseStart(['app', '--no-sandbox', argument], 'our-scheme').kit).toBe(kit)
  })

  it.each([null, undefined, 'x', 7, [], { hidden: 'yes', link: 7, kit: {} }])(
    'reads %j from a second start as plain',
    (data) => {
      expect(asStartRequest(data)).toEqual({
        hidden: false,
        lookUpClipboard: false,
        openSettings: false,
        link: null,
        kit: null,
      })
    },
  )

  it('is not announced when its arguments are longer than the message may be', () => {
    const link = (length: number) => ['app', '.', `our-scheme://x?${'工'.repeat(length)}`]
    expect(canBeTold(['app', '.', '--user-data-dir=/home/me/a'])).toBe(true)
    expect(canBeTold(link(2000))).toBe(true)
    expect(canBeTold(link(3000))).toBe(false)
    expect(canBeTold(link(1_000_000))).toBe(false)
  })

  it('passes a request on unchanged', () => {
    const request = {
      hidden: true,
      lookUpClipboard: true,
      openSettings: true,
      link: 'our-scheme://x',
      kit: '/x.workcard-kit',
    }
    expect(asStartRequest(JSON.parse(JSON.stringify(request)))).toEqual(request)
  })
})
