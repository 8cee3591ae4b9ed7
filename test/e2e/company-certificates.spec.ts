import { writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { expect } from '../support/app'
import { type Authority, GATEWAY_NAME, openAuthority, serverFor } from '../support/authority'
import {
  enterCredentials,
  lookUp,
  number,
  test,
  through,
} from '../support/company-network/company-test'
import { listen } from '../support/listen'
import { stubDialogs } from '../support/native-dialogs'

test('the company’s root is added once, by a person, and counts from then on', async ({
  start,
  picture,
  company,
  startProxy,
}, info) => {
  const squid = await startProxy()
  const app = await start({
    profile: company.store,
    env: through(squid.port),
  })
  await enterCredentials(app, company)

  await lookUp(app.panel, '11111222')
  await expect(app.panel.getByRole('alert')).toHaveAttribute('data-kind', 'tls')

  const file = info.outputPath('company.crt')
  writeFileSync(file, company.root)
  const settings = await app.openSettings()
  await settings.getByRole('link', { name: '网络' }).click()
  await expect(settings.getByRole('heading', { name: '公司根证书' })).toBeVisible()

  await stubDialogs(app, { confirmed: false, file })
  await settings.getByRole('button', { name: '添加证书文件…' }).click()
  await expect(settings.getByRole('alert')).toContainText('没有在系统的对话框里确认')

  await stubDialogs(app, { confirmed: true, file: '/bin/sh' })
  await settings.getByRole('button', { name: '添加证书文件…' }).click()
  await expect(settings.getByRole('alert')).toContainText('文件里没有证书')

  const asked = await stubDialogs(app, { confirmed: true, file })
  await settings.getByRole('button', { name: '添加证书文件…' }).click()
  const list = settings.getByRole('list', { name: '公司根证书' })
  await expect(list).toContainText('CN=root')
  const [{ message, detail } = { message: '', detail: '' }] = await asked()
  expect(message).toBe('以后信任这个根证书？')
  await expect(list).toContainText(/[\dA-F]{2}(:[\dA-F]{2}){31}/)
  expect(detail).toMatch(/[\dA-F]{2}(:[\dA-F]{2}){31}/)
  await picture(settings, 'settings-network')

  await lookUp(app.panel, '11111222')
  await expect(number(app.panel)).toHaveText('17788889898')

  await list.getByRole('button', { name: '删除' }).click()
  await settings.getByRole('button', { name: '确认删除' }).click()
  await expect(list).not.toContainText('CN=root')
  await lookUp(app.panel, '11111223')
  await expect(app.panel.getByRole('alert')).toHaveAttribute('data-kind', 'tls')
})

/** Servers that the company’s root does not vouch for, as they are sent: each has one thing wrong. */
function wrongServers(authority: Authority) {
  const server = serverFor(GATEWAY_NAME)
  const issue = (name: string, by: string, more: object = {}) =>
    authority.issue({ name, by, extensions: server, ...more })
  const root = authority.issue({ name: 'root' }).cert
  authority.issue({ name: 'other' })
  authority.issue({ name: 'between', by: 'root' })
  const good = issue('good', 'root')
  const past = ['-startdate', '20200101000000Z', '-enddate', '20210101000000Z']
  const below = issue('below', 'between')
  const byServer = issue('by-server', 'good')
  return {
    root,
    good,
    wrong: {
      'another host': issue('host', 'root', { extensions: serverFor('DNS:else.company.test') }),
      expired: issue('expired', 'root', { dates: past }),
      'another authority': issue('stranger', 'other'),
      'an authority missing between': below,
      'a server as authority': { ...byServer, cert: `${byServer.cert}${good.cert}` },
    },
  }
}

test('whatever else is wrong with a server stays wrong', async ({ start, company, startProxy }) => {
  const authority = openAuthority()
  const { root, good, wrong } = wrongServers(authority)
  authority.remove()
  const squid = await startProxy()
  const servers: { close(): unknown }[] = []
  try {
    const app = await start({
      profile: { ...company.store, gateway: 'custom' },
      settings: { companyCertificates: [root] },
      env: through(squid.port),
    })
    /** By the session and the certificate check of the app, without its lookup. */
    const answer = (port: number) =>
      app.electron.evaluate(
        ({ net }, url) =>
          new Promise<string>((resolve) => {
            const request = net.request({ url, useSessionCookies: false })
            request.on('response', ({ statusCode }) => resolve(String(statusCode)))
            request.on('error', ({ message }) => resolve(message))
            request.end()
          }),
        `https://gateway.company.test:${port}/`,
      )
    const serve = async (certificate: { cert: string; key: string }) => {
      const server = createServer(certificate, (_asked, answered) => answered.end('{}'))
      servers.push(server)
      return listen(server, '127.0.0.2')
    }
    expect(await answer(await serve(good))).toBe('200')
    for (const [what, certificate] of Object.entries(wrong))
      expect(await answer(await serve(certificate)), what).toMatch(/^net::ERR_(CERT|SSL)_/)
  } finally {
    for (const server of servers) await server.close()
  }
})
