import { takeTurns } from '../alternate'
import { type AppName, launch, type Marks, now } from '../app/launch'
import { atMost, atMostTimes, type Figure } from '../figure'
import { type Options, rounds } from '../options'
import { placeOf } from '../screen/places'
import { record, settledAt } from '../screen/screen'
import { summarise } from '../statistics'

interface Start {
  /** Process start to the window's content on the screen, in ms. */
  readonly painted: number
  /** Process start to the hotkey being bound. */
  readonly hotkey: number
  /** First line of main to the end of the `ready` handler. */
  readonly own: number
  readonly modules: readonly string[]
}

const since = (from: number, marks: Marks, mark: keyof Marks) => (marks[mark] ?? Number.NaN) - from

async function start(name: AppName, hidden: boolean): Promise<Start> {
  const { head } = await placeOf(name)
  const app = launch(name, { args: hidden ? ['--hidden'] : [] })
  try {
    // The caret blinks below the head, so the head comes to rest.
    const watch = () =>
      settledAt(
        record(() => {}, head, { quietMs: 300, now }),
        head,
      )
    const painted = hidden ? Number.NaN : watch()
    await app.ready()
    const marks = await app.marks()
    return {
      painted: painted - app.spawnedAt,
      hotkey: since(app.spawnedAt, marks, 'hotkey'),
      own: since(marks.firstLine, marks, 'handled'),
      modules: await app.modules(),
    }
  } finally {
    await app.stop()
  }
}

/** Process start to the first use. */
export async function startUp(options: Options): Promise<Figure[]> {
  const { ours, control, hidden } = await takeTurns<'ours' | 'control' | 'hidden', Start>(
    {
      ours: () => start('ours', false),
      control: () => start('control', false),
      hidden: () => start('ours', true),
    },
    rounds(options, 20, 1),
  )
  const helloPainted = summarise(control.map(({ painted }) => painted))
  const loaded = new Set([...ours, ...hidden].flatMap(({ modules }) => modules))
  loaded.delete('electron')
  return [
    {
      id: 'start-shown',
      what: 'Process start to the panel painted and ready for input',
      unit: 'ms',
      ours: summarise(ours.map(({ painted }) => painted)),
      control: { name: 'hello world painted', summary: helloPainted },
      target: atMostTimes(1.1),
    },
    {
      id: 'start-hidden',
      what: 'Hidden start: process start to the hotkey bound',
      unit: 'ms',
      ours: summarise(hidden.map(({ hotkey }) => hotkey)),
      control: { name: 'hello world painted', summary: helloPainted },
      target: atMostTimes(1.1),
    },
    {
      id: 'start-own',
      what: 'First main line to the end of the ready handler',
      unit: 'ms',
      ours: summarise(ours.map(({ own }) => own)),
      control: { name: 'hello world', summary: summarise(control.map(({ own }) => own)) },
      target: {
        text: '< control + 15 ms',
        met: (ours, hello) => ours < hello + 15,
      },
    },
    {
      id: 'start-modules',
      what: 'Modules required before ready besides node’s own and electron',
      unit: 'count',
      ours: summarise([loaded.size]),
      control: null,
      target: atMost(0, 'count'),
      ...(loaded.size > 0 && { note: [...loaded].join(', ') }),
    },
  ]
}
