import type { App } from 'electron'

/** A server that asks for a certificate of ours gets none; unasked, Electron gives it the first there is. */
export function refuseClientCertificates(app: Pick<App, 'on'>): void {
  app.on('select-client-certificate', (event, _contents, _url, _certificates, choose) => {
    event.preventDefault()
    choose()
  })
}
