import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, PROJECT } from '../support/app'
import {
  asks,
  enterCredentials,
  lookUp,
  number,
  signIn,
  test,
  through,
} from '../support/company-network/company-test'
import { REALM, USER } from '../support/company-network/squid'
import { readKeyring } from '../support/desktop-tools'
import { listen } from '../support/listen'
import { pageMemory } from '../support/page-memory'
import { openSection } from '../support/settings-page'

for (const auth of ['basic', 'digest'] as const)
  test(`a proxy that asks who is calling (${auth}) is answered by the agent once`, async ({
    start,
    picture,
    company,
    startProxy,
  }) => {
    const first = await startProxy({ auth, password: 'first-canary-81' })
    const { port } = first
    const app = await start({
      profile: company.store,
      settings: { companyCertificates: [company.root] },
      env: through(port),
      require: [join(PROJECT, 'test', 'support', 'record-ipc.cjs')],
    })
    await enterCredentials(app, company)
    const account = `proxy:${auth}:127.0.0.1:${port}:${REALM}`

    await test.step('the card asks, and the lookup goes on', async () => {
      await lookUp(app.panel)
      await expect(asks(app.panel)).toContainText(`代理 127.0.0.1:${port} 需要用户名和密码`)
      await expect(app.panel.getByLabel('用户名')).toBeFocused()
      await picture(app.panel, `proxy-login-${auth}`)
      await signIn(app.panel, 'first-canary-81')
      await expect(number(app.panel)).toHaveText('17788889898')
      expect(company.calls()).toBeGreaterThan(0)
      await expect.poll(() => readKeyring(account)).toContain('first-canary-81')
    })

    const second = await test.step('the proxy takes another password from now on', async () => {
      await first.close()
      const changed = await startProxy({ auth, password: 'second-canary-82', port })
      await lookUp(app.panel, '11111223')
      await expect(asks(app.panel)).toContainText('没有接受用户名或密码')
      return changed
    })

    await test.step('a wrong one is tried once, and not again by itself', async () => {
      await signIn(app.panel, 'wrong-canary-83')
      await expect(asks(app.panel)).toContainText('没有接受用户名或密码')
      await expect(app.panel.getByLabel('密码')).toHaveValue('')
      // What Chromium remembered, the keychain's, the wrong one. With Digest, what Chromium remembered is
      // first tried for a question of the proxy that is gone.
      const tried = auth === 'digest' ? 4 : 3
      await expect.poll(second.refused).toBe(tried)
      const before = second.tunnels()
      await lookUp(app.panel, '11111224')
      await expect.poll(second.tunnels).toBeGreaterThan(before)
      await expect(app.panel.getByRole('textbox', { name: '工单号' })).toHaveValue('11111224')
      await expect(asks(app.panel)).toContainText('没有接受用户名或密码')
      expect(second.refused()).toBe(tried)
    })

    await test.step('the right one is kept in place of the old', async () => {
      await signIn(app.panel, 'second-canary-82')
      await expect(number(app.panel)).toBeVisible()
      await expect.poll(() => readKeyring(account)).toContain('second-canary-82')
    })

    await test.step('nothing but the keychain holds them', async () => {
      const sent = await app.electron.evaluate(
        () => (globalThis as unknown as { sentToPages: string[] }).sentToPages,
      )
      const memory = await pageMemory(app.panel)
      expect(memory).toContain('HTMLDivElement')
      const files = readdirSync(app.userData, { recursive: true, encoding: 'utf8' })
        .map((name) => join(app.userData, name))
        .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
      expect(files.length).toBeGreaterThan(3)
      for (const canary of ['first-canary-81', 'second-canary-82', 'wrong-canary-83']) {
        expect(sent.filter((message) => message.includes(canary))).toEqual([])
        expect(memory).not.toContain(canary)
        for (const encoded of [canary, Buffer.from(`${USER}:${canary}`).toString('base64')])
          expect(files.filter((path) => readFileSync(path).includes(encoded))).toEqual([])
      }
    })

    const later = await test.step('the next start asks nobody', async () => {
      await app.electron.close()
      const again = await start({ userData: app.userData, env: through(port) })
      await lookUp(again.panel, '11111222')
      await expect(number(again.panel)).toHaveText('17788889898')
      return again
    })

    const settings = await later.openSettings()
    await test.step('the health check looks at the certificate behind the proxy', async () => {
      await openSection(settings, '健康检查')
      await settings.getByRole('button', { name: /^检查“洗护一店”/ }).click()
      await expect(settings.locator('li[data-probe="proxy"]')).toContainText('代理接受了连接')
      await expect(settings.locator('li[data-probe="tls"]')).toContainText(
        '由“root”签发，不是公共机构，但这台电脑信任它',
      )
    })

    await test.step('forgotten, it is in the keychain no more, and is asked for again', async () => {
      await openSection(settings, '网络')
      await picture(settings, `proxy-forget-${auth}`)
      await settings.getByRole('button', { name: '忘记代理密码' }).click()
      await expect(settings.getByRole('button', { name: '取消' })).toBeFocused()
      await picture(settings, `proxy-forget-sure-${auth}`)
      await settings.getByRole('button', { name: '确认删除' }).click()
      await expect(settings.getByRole('status')).toContainText(
        `已忘记代理 127.0.0.1:${port} 的用户名和密码`,
      )
      await picture(settings, `proxy-forgotten-${auth}`)
      expect(await readKeyring(account)).toBe('')
      expect(await readKeyring('proxy:list')).toBe('')
      await lookUp(later.panel, '11111224')
      await expect(asks(later.panel)).toContainText('需要用户名和密码')
    })
  })

test('a proxy script is followed, and a proxy that is down is named', async ({
  start,
  company,
  startProxy,
}) => {
  const squid = await startProxy()
  const script = createServer((_asked, answered) => {
    answered.setHeader('content-type', 'application/x-ns-proxy-autoconfig')
    answered.end(`function FindProxyForURL(url, host) {
      return dnsDomainIs(host, '.company.test') ? 'PROXY 127.0.0.1:${squid.port}' : 'DIRECT'
    }`)
  })
  const app = await start({
    profile: company.store,
    settings: { companyCertificates: [company.root] },
    env: { auto_proxy: `http://127.0.0.1:${await listen(script)}/proxy.pac` },
  })
  await enterCredentials(app, company)
  await lookUp(app.panel)
  await expect(number(app.panel)).toHaveText('17788889898')
  // Nobody but the proxy knows that name. Now it is gone.
  await squid.close()
  await lookUp(app.panel, '11111223')
  await expect(asks(app.panel)).toContainText('代理')
  await expect(asks(app.panel)).toHaveAttribute('data-kind', 'proxy')
  script.close()
})
