import { createServer, request } from 'node:http'
import { startSandboxGateway } from '../../../../electron/sandbox-gateway/gateway'
import { CREDENTIALS } from '../credentials'
import { type Fault, fault, type Site } from '../fault'
import { siteOf } from '../site'

const MINUTE = 60_000

/** The sandbox gateway, which checks timestamps for real, by a clock that is off; its `Date` header is that clock’s. */
const gatewayAt = (offsetMs: number) => async (): Promise<Site> => {
  const now = () => Date.now() + offsetMs
  const gateway = await startSandboxGateway({ ...CREDENTIALS, now })
  const front = createServer((asked, answered) => {
    const headers = { ...asked.headers, host: new URL(gateway.url).host }
    const onward = request(gateway.url, { method: 'POST', headers, agent: false }, (answer) => {
      const date = new Date(now()).toUTCString()
      answered.writeHead(answer.statusCode ?? 502, { ...answer.headers, date, connection: 'close' })
      answer.pipe(answered)
    })
    asked.pipe(onward)
  })
  const site = await siteOf(front, (port) => `http://127.0.0.1:${port}`)
  return {
    ...site,
    close() {
      site.close()
      void gateway.close()
    },
  }
}

/** The gateway's clock and this computer's do not agree. */
export const CLOCK: readonly Fault[] = [
  fault(
    'clock-fast',
    'this computer’s clock is 15 minutes fast',
    gatewayAt(-15 * MINUTE),
    'clock-skew',
    { offsetMs: 15 * MINUTE },
  ),
  fault(
    'clock-slow',
    'this computer’s clock is 15 minutes slow',
    gatewayAt(15 * MINUTE),
    'clock-skew',
    { offsetMs: -15 * MINUTE },
  ),
  fault(
    'clock-tolerated',
    'this computer’s clock is 9 minutes fast, which the platform tolerates',
    gatewayAt(-9 * MINUTE),
    'number/mobile',
  ),
]
