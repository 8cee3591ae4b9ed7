import { expect, it, vi } from 'vitest'
import { refuseClientCertificates } from '../../../electron/security/no-client-certificates'

it('gives no certificate, and keeps Electron from giving one', () => {
  const on = vi.fn()
  refuseClientCertificates({ on })
  const [name, handle] = on.mock.calls[0] ?? []
  const [event, choose] = [{ preventDefault: vi.fn() }, vi.fn()]
  handle(event, {}, 'https://gateway.test/', [{ subjectName: 'me' }], choose)
  expect(name).toBe('select-client-certificate')
  expect(event.preventDefault).toHaveBeenCalledOnce()
  expect(choose.mock.calls).toEqual([[]])
})
