import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DEFAULT_SETTINGS } from '../../../electron/contract/settings'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import { type App, launch } from '../app/launch'
import { timeToNumber } from '../app/time-to-number'
import { newCards } from '../clients/cards'
import { CREDENTIALS } from '../clients/client'
import { type Certificate, createCertificate, GATEWAY_HOST } from './certificate'
import type { GatewayOrder, Opened } from './gateway-process'

export const ROUND_TRIP_MS = 40

/** A gateway behind TLS at the end of a slow line. */
export interface RemoteGateway {
  readonly certificate: Certificate
  /** For clients on this machine, over the line. */
  readonly url: string
  /** The gateway's own time for a call, in ms. */
  ownTime(): Promise<number>
  /** The gateway hangs up on everybody; resolves when all clients know. */
  hangUp(): Promise<void>
  /** Starts the app, hidden, with a profile of this gateway and its credentials in the keychain. */
  launch(): Promise<App>
  close(): void
}

const PROFILE: Profile = {
  ...DEMO_PROFILE,
  id: 'bench',
  name: 'bench',
  gateway: 'custom',
  realTpNick: '天猫服务商XXX',
}

export async function openRemoteGateway(): Promise<RemoteGateway> {
  const certificate = createCertificate()
  const child = fork(join(import.meta.dirname, 'gateway-process.ts'))
  const ask = async <T>(order: GatewayOrder): Promise<T> => {
    child.send(order)
    const [answer] = await once(child, 'message')
    return answer
  }
  const { cert, key } = certificate
  const opened = await ask<Opened>({ kind: 'open', cert, key, roundTripMs: ROUND_TRIP_MS })
  const url = (host: string, port: number) => `https://${host}:${port}${opened.path}`
  return {
    certificate,
    url: url('127.0.0.1', opened.linkPort),
    ownTime: () => ask<number>({ kind: 'own-time' }),
    async hangUp() {
      await ask<null>({ kind: 'hang-up' })
      await sleep(2 * ROUND_TRIP_MS)
    },
    launch: () => launchApp(url(GATEWAY_HOST, opened.linkPort)),
    close() {
      child.disconnect()
      certificate.remove()
    },
  }
}

async function launchApp(customGatewayUrl: string): Promise<App> {
  const profile = { ...PROFILE, customGatewayUrl }
  const app = launch('ours', {
    args: ['--hidden', `--host-resolver-rules=MAP ${GATEWAY_HOST} 127.0.0.1`],
    // The app refuses to start with a switch that would do this.
    trustedHost: GATEWAY_HOST,
    settings: {
      profiles: [...DEFAULT_SETTINGS.profiles, profile],
      activeProfileId: profile.id,
    },
  })
  await app.ready()
  const credentials = JSON.stringify(CREDENTIALS)
  const saved = await app.settings<{ ok: boolean }>(
    `workcardDialer['credentials.save']('bench', ${credentials})`,
  )
  if (!saved.ok) throw new Error('the keychain did not take the credentials')
  // The first call loads what later ones have: the keychain's addon and the client.
  const [card = ''] = newCards(1)
  await app.page<number>(timeToNumber(card))
  return app
}
