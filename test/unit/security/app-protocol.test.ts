import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { registerAppScheme, serveApp } from '../../../electron/security/app-protocol'
import { CONTENT_SECURITY_POLICY } from '../../../electron/security/csp'
import { FakeProtocol } from '../../support/electron-45'

let folder: string
let protocol: FakeProtocol
let missing: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'renderer-'))
  writeFileSync(join(folder, 'panel.html'), '<title>面板</title>')
  protocol = new FakeProtocol()
  registerAppScheme(protocol)
  protocol.isReady = true
  missing = []
  serveApp(protocol, {
    rendererFolder: folder,
    made: { 'made.css': (read) => read('made.txt') },
    onMissing: (path) => missing.push(path),
  })
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the scheme of the pages', () => {
  it('is standard, secure and has its compiled scripts cached', () => {
    expect(protocol.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
    ])
  })

  it('serves a page with its type and its policy, whoever asks', async () => {
    for (const initiatorOrigin of [undefined, 'null', 'app://panel']) {
      const asked = initiatorOrigin === undefined ? {} : { initiatorOrigin }
      const response = await protocol.ask('app://panel/panel.html', asked)
      expect(response.status).toBe(200)
      expect(await response.text()).toBe('<title>面板</title>')
      expect(Object.fromEntries(response.headers)).toEqual({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
      })
    }
  })

  it.each([
    ['app://panel/settings.html', 'GET'],
    ['app://panel/%2e%2e/main/main.cjs', 'GET'],
    ['app://panel/panel.html', 'POST'],
  ])('answers %s by %s with an empty 404, and nobody is told', async (url, method) => {
    const response = await protocol.ask(url, { method })
    expect([response.status, await response.text()]).toEqual([404, ''])
    expect(missing).toEqual([])
  })

  it('serves what is made of a file by its type and policy, and tells when that file is not there', async () => {
    expect((await protocol.ask('app://panel/made.css')).status).toBe(404)
    expect(missing).toEqual(['made.css'])
    writeFileSync(join(folder, 'made.txt'), 'p{}')
    const response = await protocol.ask('app://panel/made.css')
    expect(await response.text()).toBe('p{}')
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
  })

  it('tells of a file that was not installed', async () => {
    const response = await protocol.ask('app://panel/assets/panel-1.js')
    expect([response.status, await response.text()]).toEqual([404, ''])
    expect(missing).toEqual(['assets/panel-1.js'])
  })
})
