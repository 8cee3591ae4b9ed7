import { setTimeout as sleep } from 'node:timers/promises'
import { copyElsewhere } from '../../support/desktop-tools'
import { takeTurns } from '../alternate'
import { type App, now } from '../app/launch'
import { timeToNumber } from '../app/time-to-number'
import { bundleClients } from '../clients/bundle'
import { newCards } from '../clients/cards'
import { startClient } from '../clients/measured-client'
import { atMost, type Figure } from '../figure'
import { openRemoteGateway, ROUND_TRIP_MS } from '../link/remote-gateway'
import { type Options, rounds } from '../options'
import { type Keyboard, openKeyboard } from '../screen/keys'
import { type Place, placeOf } from '../screen/places'
import { record, untilEmpty } from '../screen/screen'
import { summarise } from '../statistics'

/** Longer than the five seconds that node's own agent keeps a connection, as an agent's calls are apart. */
const APART_MS = 6_000
/** What typing an ID takes at least. */
const TYPING_MS = 400

/** Shows the panel by its hotkey, types for a while, calls, and hides it again. */
function appCalls(
  app: App,
  keyboard: Keyboard,
  { window }: Place,
  spentInRequest: number[] = [],
): () => Promise<number> {
  return async () => {
    await copyElsewhere(' ')
    record(() => keyboard.press('alt+shift+d'), window, { quietMs: 100, now })
    await sleep(TYPING_MS)
    const [card = ''] = newCards(1)
    const time = await app.page<number>(timeToNumber(card))
    spentInRequest.push(...(await app.requests()).slice(-1))
    await app.hide()
    await untilEmpty(window)
    return time
  }
}

/** Median time to number over a line with a round trip of 40 ms. */
export async function network(options: Options): Promise<Figure[]> {
  const gateway = await openRemoteGateway()
  const script = await bundleClients()
  const start = (name: string) =>
    startClient(script, name, gateway.url, { NODE_EXTRA_CA_CERTS: gateway.certificate.file })
  const clients = {
    raw: start('raw'),
    node: start('ours'),
    ali: start('ali-topsdk'),
    topsdk: start('topsdk'),
  }
  const place = await placeOf('ours')
  const app = await gateway.launch()
  const call = (name: keyof typeof clients) => async () =>
    (await clients[name].run({ kind: 'calls', ids: newCards(1) })).ms
  const keyboard = openKeyboard()
  const spentInRequest: number[] = []
  const pause = () => sleep(options.short ? 100 : APART_MS, 0)
  try {
    const kept = await takeTurns<keyof typeof clients | 'app' | 'pause', number>(
      {
        pause,
        raw: call('raw'),
        app: appCalls(app, keyboard, place, spentInRequest),
        node: call('node'),
        ali: call('ali'),
        topsdk: call('topsdk'),
      },
      rounds(options, 25, 2),
      1,
    )
    const lost = await takeTurns<'raw' | 'app', number>(
      {
        raw: async () => {
          await gateway.hangUp()
          return call('raw')()
        },
        async app() {
          await gateway.hangUp()
          return appCalls(app, keyboard, place)()
        },
      },
      rounds(options, 25, 2),
    )
    return figuresOf(kept, lost, { own: await gateway.ownTime(), spentInRequest })
  } finally {
    keyboard.close()
    for (const client of Object.values(clients)) client.close()
    await app.stop()
    gateway.close()
  }
}

function figuresOf(
  kept: Record<'raw' | 'app' | 'node' | 'ali' | 'topsdk', number[]>,
  lost: Record<'raw' | 'app', number[]>,
  /** The gateway's own time, and that of Electron's `net.request` alone, in ms. */
  { own, spentInRequest }: { own: number; spentInRequest: number[] },
): Figure[] {
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
      note: `net.request alone took ${trips(spentInRequest).median.toFixed(2)} round trips; the gateway’s own ${own.toFixed(1)} ms are taken off everywhere`,
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
