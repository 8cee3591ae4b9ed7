import { describe, expect, it } from 'vitest'
import {
  downloadEnvironment,
  downloadProblem,
} from '../../../../scripts/electron-runtime/download.mjs'

describe('downloadEnvironment', () => {
  it.each(['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'ALL_PROXY'])(
    'has the proxy of %s used',
    (name) => {
      const env = { [name]: 'http://proxy.example:3128' }
      expect(downloadEnvironment(env)).toEqual({ ...env, ELECTRON_GET_USE_PROXY: '1' })
    },
  )

  it('leaves it to the environment where it says so, and without a proxy', () => {
    const said = { HTTPS_PROXY: 'http://proxy.example', ELECTRON_GET_USE_PROXY: '' }
    expect(downloadEnvironment(said)).toEqual(said)
    expect(downloadEnvironment({ NO_PROXY: '*', HTTPS_PROXY: '' })).not.toHaveProperty(
      'ELECTRON_GET_USE_PROXY',
    )
  })

  it('names no other Electron: the installer would take it for the download', () => {
    expect(downloadEnvironment({ ELECTRON_OVERRIDE_DIST_PATH: '/other', A: 'b' })).toEqual({
      A: 'b',
    })
  })
})

describe('downloadProblem', () => {
  it('is the last line that says something, and no place in the code', () => {
    const stack = `TypeError: fetch failed
    at node:internal/deps/undici/undici:14976:13
    at async FetchDownloader.download (file:///x/FetchDownloader.js:46:30)
`
    expect(downloadProblem(stack)).toBe('TypeError: fetch failed')
    expect(downloadProblem('warning: slow\nHTTPError: Response code 404 (Not Found)\n')).toBe(
      'HTTPError: Response code 404 (Not Found)',
    )
  })

  it('is said also when nothing was', () => {
    expect(downloadProblem('\n')).toBe('no answer')
  })
})
