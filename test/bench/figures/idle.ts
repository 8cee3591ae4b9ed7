import { setTimeout as sleep } from 'node:timers/promises'
import { startTrayHost } from '../../support/tray-host'
import { type AppName, launch } from '../app/launch'
import { usageOf } from '../app/processes'
import { atMost, atMostMore, type Figure } from '../figure'
import type { Options } from '../options'
import { placeOf } from '../screen/places'
import { summarise } from '../statistics'

interface Idle {
  readonly pssMegabytes: number
  readonly pageMegabytes: number
  readonly cpuMsPerMinute: number
  readonly timers: number
}

/** Starts hidden, leaves it alone, and looks at it only at both ends of the time. */
async function idle(name: AppName, minutes: number): Promise<Idle> {
  const app = launch(name, { args: ['--hidden'], countTimers: true })
  try {
    await app.ready()
    // What the start still has to do belongs to the start.
    await sleep(Math.min(30_000, minutes * 30_000))
    const timersBefore = await app.timers()
    const before = usageOf(app.pid)
    await sleep(minutes * 60_000)
    const { pssMegabytes, pageMegabytes, cpuMs } = usageOf(app.pid)
    return {
      pssMegabytes,
      pageMegabytes,
      cpuMsPerMinute: (cpuMs - before.cpuMs) / minutes,
      timers: (await app.timers()) - timersBefore,
    }
  } finally {
    await app.stop()
  }
}

/**
 * In the tray, doing nothing. One after the other: side by side they would share the runtime's pages
 * and each count half of them.
 */
export async function idleInTray({ idleMinutes }: Options): Promise<Figure[]> {
  // The first GTK program on an X server asks Mesa for its visuals, keeps 30 MB of it, and leaves the
  // answer for all others on the root window: nobody's own memory.
  await placeOf('control')
  // A desktop with a place for the icon, as people have.
  const host = await startTrayHost()
  const ours = await idle('ours', idleMinutes)
  const control = await idle('control', idleMinutes)
  host.close()
  const one = (value: number) => summarise([value])
  const hello = 'hello world, window hidden'
  return [
    {
      id: 'idle-memory',
      what: `PSS of all processes after ${idleMinutes} minutes hidden`,
      unit: 'MB',
      ours: one(ours.pssMegabytes),
      control: { name: hello, summary: one(control.pssMegabytes) },
      target: atMostMore(12, 'MB'),
      note: `of ours the panel’s page has ${ours.pageMegabytes.toFixed(0)} MB, of the control’s its page ${control.pageMegabytes.toFixed(0)} MB`,
    },
    {
      id: 'idle-cpu',
      what: 'CPU time of all processes in an idle minute',
      unit: 'ms CPU/min',
      ours: one(ours.cpuMsPerMinute),
      control: { name: hello, summary: one(control.cpuMsPerMinute) },
      target: { text: '≤ control', met: (ours, other) => ours <= other },
    },
    {
      id: 'idle-timers',
      what: 'Timers of main and page that went off while hidden',
      unit: 'count',
      ours: one(ours.timers),
      control: { name: hello, summary: one(control.timers) },
      target: atMost(0, 'count'),
    },
  ]
}
