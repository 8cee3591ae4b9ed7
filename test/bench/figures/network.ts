import { setTimeout as sleep } from 'node:timers/promises'
import { DEMO_PROFILE, type Profile } from '../../../electron/contract/profile'
import { DEFAULT_SETTINGS } from '../../../electron/contract/settings'
import { copyElsewhere } from '../../support/desktop-tools'
import { takeTurns } from '../alternate'
import { type App, launch, now } from '../app/launch'
import { bundleClients } from '../clients/bundle'
import { newCards } from '../clients/cards'
import { CREDENTIALS } from '../clients/client'
import { startContestant } from '../clients/contestant'
import { atMost, type Figure } from '../figure'
import { type Certificate, createCertificate, GATEWAY_HOST } from '../link/certificate'
import { openSlowLink, type SlowLink } from '../link/slow-link'
import { startTlsGateway, type TlsGateway } from '../link/tls-gateway'
import { type Options, rounds } from '../options'
import { type Keyboard, openKeyboard } from '../screen/keys'
import { type Place, placeOf } from '../screen/places'
import { record, untilEmpty } from '../screen/screen'
import { summarise } from '../statistics'

const ROUND_TRIP_MS = 40
/** Longer than the five seconds that node's own agent keeps a connection, as an agent's calls are apart. */
const APART_MS = 6_000
/** What typing an ID takes at least. */
const TYPING_MS = 400

const PROFILE: Profile = {
  ...DEMO_PROFILE,
  id: 'bench',
  name: 'bench',
  gateway: 'custom',
  realTpNick: '天猫服务商XXX',
}

interface Ground {
  readonly certificate: Certificate
  readonly gateway: TlsGateway
  readonly link: SlowLink
}

/** The app with a profile of the gateway behind the link and its credentials in the keychain. */
async function launchWithProfile({ certificate, gateway, link }: Ground): Promise<App> {
  const profile = {
    ...PROFILE,
    customGatewayUrl: `https://${GATEWAY_HOST}:${link.port}${gateway.path}`,
  }
  const app = launch('ours', {
    args: [
      '--hidden',
      `--host-resolver-rules=MAP ${GATEWAY_HOST} 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${certificate.pin}`,
    ],
    settings: {
      profiles: [...DEFAULT_SETTINGS.profiles, profile],
      activeProfileId: profile.id,
    },
  })
  await app.ready()
  const credentials = JSON.stringify(CREDENTIALS)
  const saved = await app.page<{ ok: boolean }>(
    `workcardDialer['credentials.save']('bench', ${credentials})`,
  )
  if (!saved.ok) throw new Error('the keychain did not take the credentials')
  return app
}

/** From asking for the card, as Enter does, to the number in the page, in ms. */
const timeToNumber = (card: string) => `new Promise((resolve, reject) => {
  const started = performance.now()
  const end = workcardDialer.subscribe('lookup', (state) => {
    if (state.workcardId !== '${card}' && state.text !== '${card}') return
    if (state.phase === 'looking-up') return
    end()
    if (state.phase === 'number') resolve(performance.now() - started)
    else reject(new Error(JSON.stringify(state.error ?? state.phase)))
  })
  void workcardDialer['lookup.request']('${card}')
})`

/** Shows the panel by its hotkey, types for a while, calls, and hides it again. */
function appCalls(app: App, keyboard: Keyboard, { window }: Place): () => Promise<number> {
  return async () => {
    await copyElsewhere(' ')
    record(() => keyboard.press('alt+shift+d'), window, { quietMs: 100, now })
    await sleep(TYPING_MS)
    const [card = ''] = newCards(1)
    const time = await app.page<number>(timeToNumber(card))
    await app.hide()
    await untilEmpty(window)
    return time
  }
}

/** Median time to number over a line with a round trip of 40 ms. */
export async function network(options: Options): Promise<Figure[]> {
  const certificate = createCertificate()
  const gateway = await startTlsGateway(certificate)
  const link = await openSlowLink(gateway.port, ROUND_TRIP_MS)
  const script = await bundleClients()
  const start = (name: string, port: number) =>
    startContestant(script, name, `https://127.0.0.1:${port}${gateway.path}`, {
      NODE_EXTRA_CA_CERTS: certificate.file,
    })
  const contestants = {
    raw: start('raw', link.port),
    node: start('ours', link.port),
    ali: start('ali-topsdk', link.port),
    topsdk: start('topsdk', link.port),
    direct: start('raw', gateway.port),
  }
  const place = await placeOf('ours')
  const app = await launchWithProfile({ certificate, gateway, link })
  const call = (name: keyof typeof contestants) => async () =>
    (await contestants[name].carryOut({ kind: 'calls', ids: newCards(1) })).ms
  const keyboard = openKeyboard()
  /** All clients know of it when this resolves. */
  const hangUp = async () => {
    gateway.hangUp()
    await sleep(2 * ROUND_TRIP_MS)
  }
  const pause = () => sleep(options.short ? 100 : APART_MS, 0)
  try {
    const kept = await takeTurns<keyof typeof contestants | 'app' | 'pause', number>(
      {
        pause,
        raw: call('raw'),
        app: appCalls(app, keyboard, place),
        node: call('node'),
        ali: call('ali'),
        topsdk: call('topsdk'),
        direct: call('direct'),
      },
      rounds(options, 25, 2),
      1,
    )
    const lost = await takeTurns<'raw' | 'app', number>(
      {
        raw: async () => {
          await hangUp()
          return call('raw')()
        },
        async app() {
          await hangUp()
          return appCalls(app, keyboard, place)()
        },
      },
      rounds(options, 25, 2),
    )
    return figuresOf(kept, lost)
  } finally {
    keyboard.close()
    for (const contestant of Object.values(contestants)) contestant.close()
    await app.stop()
    link.close()
    gateway.close()
    certificate.remove()
  }
}

function figuresOf(
  kept: Record<'raw' | 'app' | 'node' | 'ali' | 'topsdk' | 'direct', number[]>,
  lost: Record<'raw' | 'app', number[]>,
): Figure[] {
  const own = summarise(kept.direct).median
  const trips = (times: number[]) => summarise(times.map((ms) => (ms - own) / ROUND_TRIP_MS))
  const common = {
    unit: 'round trips',
    control: { name: 'raw https, kept alive', summary: trips(kept.raw) },
  } as const
  const target = atMost(1.15, 'round trips')
  return [
    {
      ...common,
      id: 'network-app',
      what: 'Time to number over 40 ms, calls 6 s apart, the app’s panel',
      ours: trips(kept.app),
      target,
      note: `the gateway’s own ${own.toFixed(1)} ms are taken off everywhere`,
    },
    {
      ...common,
      id: 'network-app-lost',
      what: 'The same after the gateway has hung up: the panel warms the connection when it shows',
      ours: trips(lost.app),
      control: { name: 'raw https, new connection', summary: trips(lost.raw) },
      target,
    },
    {
      ...common,
      id: 'network-terminal',
      what: 'The same calls through the terminal’s transport, kept alive',
      ours: trips(kept.node),
      target,
    },
    {
      ...common,
      id: 'network-ali-topsdk',
      what: 'For comparison, in the place of ours: ali-topsdk',
      ours: trips(kept.ali),
      target: null,
    },
    {
      ...common,
      id: 'network-topsdk',
      what: 'For comparison, in the place of ours: topsdk',
      ours: trips(kept.topsdk),
      target: null,
    },
  ]
}
