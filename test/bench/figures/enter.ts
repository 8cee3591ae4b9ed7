import { copyElsewhere } from '../../support/desktop-tools'
import { takeTurns } from '../alternate'
import { type App, launch, now } from '../app/launch'
import { newCards } from '../clients/cards'
import type { Figure } from '../figure'
import { openRemoteGateway } from '../link/remote-gateway'
import { type Options, rounds } from '../options'
import { type Keyboard, openKeyboard } from '../screen/keys'
import { onScreen, type Place, placeOf, rectangleOf } from '../screen/places'
import { type Box, record, settledAt, untilEmpty } from '../screen/screen'
import { summarise } from '../statistics'

/** Brings the window up; what it shows is then at rest. */
async function show(keyboard: Keyboard, hotkey: string, { window }: Place): Promise<void> {
  // With an ID in the clipboard, the app's would look it up.
  await copyElsewhere(' ')
  record(() => keyboard.press(hotkey), window, { quietMs: 150, now })
}

interface Enter {
  readonly app: App
  readonly keyboard: Keyboard
  readonly place: Place
  /** Selector of what shows the result. */
  readonly result: string
}

/** Types, waits for the text to be on the screen, presses Enter and watches what shows the result. */
async function enter({ app, keyboard, place, result }: Enter, text: string): Promise<number> {
  record(() => keyboard.type(text), place.window, { quietMs: 150, now })
  let pressed = Number.NaN
  const setOff = () => {
    pressed = now()
    keyboard.press('Return')
  }
  const recording = record(setOff, place.window, { quietMs: 250, now })
  const shown = onScreen(place, await app.page<Box>(rectangleOf(result)))
  return settledAt(recording, shown) - pressed
}

/**
 * Enter to the number on the screen, without the network's part; the control only copies the text.
 * Over the slow line: an answer at once would come while the card that says so is still painted.
 */
export async function enterKey(options: Options): Promise<Figure[]> {
  const places = { ours: await placeOf('ours'), control: await placeOf('control') }
  const keyboard = openKeyboard()
  const gateway = await openRemoteGateway()
  const apps = {
    ours: await gateway.launch(),
    control: launch('control', { args: ['--hidden'] }),
  }
  try {
    await apps.control.ready()
    const { ours, control } = await takeTurns<'ours' | 'control', number>(
      {
        async ours() {
          await show(keyboard, 'alt+shift+d', places.ours)
          const [card = ''] = newCards(1)
          const painted = await enter(
            { app: apps.ours, keyboard, place: places.ours, result: '[data-number]' },
            card,
          )
          const [network = Number.NaN] = (await apps.ours.requests()).slice(-1)
          await apps.ours.hide()
          await untilEmpty(places.ours.window)
          return painted - network
        },
        async control() {
          await show(keyboard, 'alt+shift+h', places.control)
          const [card = ''] = newCards(1)
          await apps.control.page('field.select()')
          const painted = await enter(
            { app: apps.control, keyboard, place: places.control, result: '[data-echo]' },
            card,
          )
          await apps.control.hide()
          await untilEmpty(places.control.window)
          return painted
        },
      },
      rounds(options, 100, 2),
      rounds(options, 2, 0),
    )
    return figuresOf(ours, control)
  } finally {
    keyboard.close()
    await Promise.all([apps.ours.stop(), apps.control.stop()])
    gateway.close()
  }
}

const figuresOf = (ours: number[], control: number[]): Figure[] => [
  {
    id: 'enter-painted',
    what: 'Enter to the number painted, network time taken off',
    unit: 'ms',
    ours: summarise(ours),
    control: { name: 'hello world: Enter to its echo painted', summary: summarise(control) },
    by: 'p95',
    target: { text: '≤ control + 8 ms', met: (ours, hello) => ours <= hello + 8 },
  },
]
