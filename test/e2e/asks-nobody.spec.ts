import { createServer } from 'node:net'
import { expect, test } from '../support/app'
import { through } from '../support/company-network/company-test'
import { listen } from '../support/listen'

test.skip(process.platform !== 'linux', 'a proxy by environment variables')

test('no host is asked for anything besides the gateway, whatever language the system speaks', async ({
  start,
}) => {
  const asked: string[] = []
  const proxy = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', (head) => {
      asked.push(head.toString('latin1').split('\r\n')[0] ?? '')
      socket.end('HTTP/1.1 503 x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n')
    })
  })
  const port = await listen(proxy)
  const app = await start({ env: { ...through(port), LANG: 'en_US.UTF-8', LANGUAGE: 'en_US' } })
  const field = app.panel.getByRole('textbox', { name: '工单号' })
  await field.fill('11111222')
  await field.press('Enter')
  await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
  const settings = await app.openSettings()
  await expect(settings.getByRole('heading', { name: '店铺' })).toBeVisible()
  // Whatever was asked for before has come by then: the same network asks, in order.
  const answer = await app.electron.evaluate(
    ({ net }) =>
      new Promise((resolve) => {
        const request = net.request('http://asked-by-the-test.example/')
        request.on('response', ({ statusCode }) => resolve(statusCode))
        request.on('error', resolve)
        request.end()
      }),
  )
  expect(answer).toBe(503)
  expect(asked).toEqual(['GET http://asked-by-the-test.example/ HTTP/1.1'])
  proxy.close()
})
