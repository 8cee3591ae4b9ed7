import { takeTurns } from '../alternate'
import { type App, launch, now } from '../app/launch'
import { newCards } from '../clients/cards'
import type { Figure } from '../figure'
import { type Options, rounds } from '../options'
import { type Keyboard, openKeyboard } from '../screen/keys'
import { onScreen, rectangleOf, WINDOW } from '../screen/places'
import { type Box, record, settledAt, untilEmpty } from '../screen/screen'
import { summarise } from '../statistics'

/** Brings the window up; what it shows is then at rest. */
async function show(keyboard: Keyboard, hotkey: string): Promise<void> {
  record(() => keyboard.press(hotkey), WINDOW, { quietMs: 150, now })
}

/** Types, waits for the text to be on the screen, presses Enter and watches what `result` names. */
async function enter(app: App, keyboard: Keyboard, text: string, result: string): Promise<number> {
  record(() => keyboard.type(text), WINDOW, { quietMs: 150, now })
  let pressed = Number.NaN
  const setOff = () => {
    pressed = now()
    keyboard.press('Return')
  }
  const recording = record(setOff, WINDOW, { quietMs: 250, now })
  const place = onScreen(await app.page<Box>(rectangleOf(result)))
  return settledAt(recording, place) - pressed
}

/** Enter to the number on the screen, without the network's part; the control only copies the text. */
export async function enterKey(options: Options): Promise<Figure[]> {
  const keyboard = openKeyboard()
  const apps = {
    ours: launch('ours', { args: ['--hidden'] }),
    control: launch('control', { args: ['--hidden'] }),
  }
  try {
    await Promise.all([apps.ours.ready(), apps.control.ready()])
    const { ours, control } = await takeTurns<'ours' | 'control', number>(
      {
        async ours() {
          await show(keyboard, 'alt+shift+d')
          const [card = ''] = newCards(1)
          const painted = await enter(apps.ours, keyboard, card, '[data-number]')
          const [network = Number.NaN] = (await apps.ours.requests()).slice(-1)
          await apps.ours.hide()
          await untilEmpty(WINDOW)
          return painted - network
        },
        async control() {
          await show(keyboard, 'alt+shift+h')
          const [card = ''] = newCards(1)
          await apps.control.page('field.select()')
          const painted = await enter(apps.control, keyboard, card, '[data-echo]')
          await apps.control.hide()
          await untilEmpty(WINDOW)
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
    target: { text: '≤ control + 8 ms', met: (mine, hello) => mine <= hello + 8 },
  },
]
