import { describe, expect, it } from 'vitest'
import { asStartRequest, parseStart } from '../../../electron/startup/start-request'

describe('a start of the app', () => {
  it('finds its switches among Chromium’s', () => {
    expect(parseStart(['electron', '--no-sandbox', '.', '--hidden', '--inspect=0'])).toEqual({
      hidden: true,
      lookUpClipboard: false,
    })
    expect(parseStart(['app', '--lookup-clipboard']).lookUpClipboard).toBe(true)
  })

  it.each([null, undefined, 'x', 7, [], { hidden: 'yes' }])(
    'reads %j from a second start as plain',
    (data) => {
      expect(asStartRequest(data)).toEqual({ hidden: false, lookUpClipboard: false })
    },
  )

  it('passes a request on unchanged', () => {
    const request = { hidden: true, lookUpClipboard: true }
    expect(asStartRequest(JSON.parse(JSON.stringify(request)))).toEqual(request)
  })
})
