import { setTimeout as wait } from 'node:timers/promises'
import { copyElsewhere, pasteElsewhere } from '../../support/desktop-tools'
import { takeTurns } from '../alternate'
import { type App, launch, now } from '../app/launch'
import { newCards } from '../clients/cards'
import { atMost, type Figure } from '../figure'
import { type Options, rounds } from '../options'
import { type Keyboard, openKeyboard } from '../screen/keys'
import { onScreen, type Place, placeOf, rectangleOf } from '../screen/places'
import {
  type Box,
  cut,
  isOneColour,
  type Recording,
  record,
  settledAt,
  untilEmpty,
} from '../screen/screen'
import { summarise } from '../statistics'

interface Press {
  /** Key press to the watched part being painted as it stays, in ms. */
  readonly painted: number
  /** Key press to the number being painted. */
  readonly number: number
  /** For how long the window was there with nothing drawn in it, in ms. */
  readonly blank: number
  /** Whether any frame showed the previous work card or its number. */
  readonly stale: boolean
  /** Network time of the lookup. */
  readonly network: number
}

/** For how long the part showed one colour between the empty desktop and its content. */
function blankTime({ box, frames }: Recording, part: Box): number {
  const desktop = cut(box, frames[0]?.pixels ?? Buffer.alloc(0), part)
  const isBlank = (pixels: Buffer) => isOneColour(pixels) && !pixels.equals(desktop)
  const shown = frames.map(({ at, pixels }) => ({ at, blank: isBlank(cut(box, pixels, part)) }))
  return shown.reduce((sum, { at, blank }, index) => {
    const next = shown[index + 1]?.at
    return blank && next !== undefined ? sum + next - at : sum
  }, 0)
}

/** The time just before the press, and everything the window's place shows after it. */
function press(
  keyboard: Keyboard,
  hotkey: string,
  { window }: Place,
): { pressed: number; recording: Recording } {
  let pressed = Number.NaN
  const setOff = () => {
    pressed = now()
    keyboard.press(hotkey)
  }
  const recording = record(setOff, window, { quietMs: 250, now })
  return { pressed, recording }
}

/** Sooner, the app waits whether its keys are held down (hotkey/once-per-press.ts): no agent calls as fast. */
const APART_MS = 1300

/** Presses of the app's hotkey, each with another work card in the clipboard. */
function oursPresses(app: App, keyboard: Keyboard, place: Place): () => Promise<Press> {
  const shownBefore: Buffer[] = []
  let pressedAt = Number.NEGATIVE_INFINITY
  return async () => {
    await wait(Math.max(0, pressedAt + APART_MS - now()))
    const [card = ''] = newCards(1)
    await copyElsewhere(card)
    // The other program is served from the background; it may not have taken over yet.
    while ((await pasteElsewhere()) !== card) await copyElsewhere(card)
    const { pressed, recording } = press(keyboard, 'alt+shift+d', place)
    pressedAt = pressed
    const field = onScreen(place, await app.page<Box>(rectangleOf('input')))
    const number = onScreen(place, await app.page<Box>(rectangleOf('[data-number]')))
    if ((await app.page('document.querySelector("input").value')) !== card)
      throw new Error('the panel shows another work card')

    const { box, frames } = recording
    const stale = frames.some(({ pixels }) =>
      [field, number].some((part) => shownBefore.some((old) => old.equals(cut(box, pixels, part)))),
    )
    const last = frames.at(-1)?.pixels ?? Buffer.alloc(0)
    shownBefore.splice(0, 2, cut(box, last, field), cut(box, last, number))
    const [network = Number.NaN] = (await app.requests()).slice(-1)
    await app.hide()
    await untilEmpty(place.window)
    return {
      painted: settledAt(recording, field) - pressed,
      number: settledAt(recording, number) - pressed,
      blank: blankTime(recording, field),
      stale,
      network,
    }
  }
}

/** The control shows the same text every time. */
function controlPresses(app: App, keyboard: Keyboard, place: Place): () => Promise<Press> {
  return async () => {
    const { pressed, recording } = press(keyboard, 'alt+shift+h', place)
    const mark = onScreen(place, await app.page<Box>(rectangleOf('[data-mark]')))
    await app.hide()
    await untilEmpty(place.window)
    const painted = settledAt(recording, mark) - pressed
    return { painted, number: painted, blank: blankTime(recording, mark), stale: false, network: 0 }
  }
}

/** Key press to the panel on the screen, with the clipboard's work card in it. */
export async function hotkey(options: Options): Promise<Figure[]> {
  const places = { ours: await placeOf('ours'), control: await placeOf('control') }
  const keyboard = openKeyboard()
  const ours = launch('ours', { args: ['--hidden'] })
  const control = launch('control', { args: ['--hidden'] })
  try {
    await Promise.all([ours.ready(), control.ready()])
    const presses = await takeTurns<'ours' | 'control', Press>(
      {
        ours: oursPresses(ours, keyboard, places.ours),
        control: controlPresses(control, keyboard, places.control),
      },
      rounds(options, 200, 3),
      rounds(options, 2, 1),
    )
    return figuresOf(presses)
  } finally {
    keyboard.close()
    await Promise.all([ours.stop(), control.stop()])
  }
}

function figuresOf({ ours, control }: Record<'ours' | 'control', Press[]>): Figure[] {
  const pick = (presses: Press[], value: (press: Press) => number) => summarise(presses.map(value))
  const hello = 'hello world shown by a hotkey'
  return [
    {
      id: 'hotkey-painted',
      what: 'Hotkey to the panel painted with the clipboard’s work card',
      unit: 'ms',
      ours: pick(ours, ({ painted }) => painted),
      control: { name: hello, summary: pick(control, ({ painted }) => painted) },
      by: 'p95',
      target: atMost(50, 'ms'),
    },
    {
      id: 'hotkey-stale',
      what: 'Presses that showed the previous work card or number in any frame',
      unit: 'count',
      ours: summarise([ours.filter(({ stale }) => stale).length]),
      control: null,
      target: atMost(0, 'count'),
    },
    {
      id: 'hotkey-blank',
      what: 'Time from the mapped window to its first content',
      unit: 'ms',
      ours: pick(ours, ({ blank }) => blank),
      control: { name: hello, summary: pick(control, ({ blank }) => blank) },
      by: 'p95',
      target: atMost(0, 'ms'),
    },
    {
      id: 'hotkey-number',
      what: 'Hotkey to the number painted, network time taken off',
      unit: 'ms',
      ours: pick(ours, ({ number, network }) => number - network),
      control: null,
      target: null,
    },
  ]
}
