import { expect, it, vi } from 'vitest'
import { refuseClientCertificates } from '../../../electron/security/no-client-certificates'

// Electron's documentation of the event: without `preventDefault` the first certificate of the store is
// given, `choose` without one gives none, and `webContents` is null for a request of main's own.
it.each([
  ['a page', {}],
  ['main', null],
])(
  'gives no certificate to a server that %s calls, and keeps Electron from giving one',
  (_, contents) => {
    const on = vi.fn()
    refuseClientCertificates({ on })
    const [name, handle] = on.mock.calls[0] ?? []
    const [event, choose] = [{ preventDefault: vi.fn() }, vi.fn()]
    handle(event, contents, 'https://gateway.test/', [{ subjectName: 'me' }], choose)
    expect(name).toBe('select-client-certificate')
    expect(event.preventDefault).toHaveBeenCalledOnce()
    expect(choose.mock.calls).toEqual([[]])
  },
)
