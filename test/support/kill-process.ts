import type { RunningApp } from './app'

/** Chromium's processes beside main, by their names in its own list. */
export const PROCESSES = {
  page: 'Tab',
  gpu: 'GPU',
  network: 'network.mojom.NetworkService',
} as const
export type ProcessName = keyof typeof PROCESSES

/** The process of that name, the first of several; undefined while there is none. */
export const pidOf = ({ electron }: RunningApp, name: ProcessName): Promise<number | undefined> =>
  electron.evaluate(
    ({ app }, wanted) =>
      app.getAppMetrics().find(({ type, serviceName }) => wanted === (serviceName ?? type))?.pid,
    PROCESSES[name],
  )

/** Ends one of Chromium's processes as a crash would, and waits until the app has heard of it. */
export async function killProcess(app: RunningApp, name: ProcessName): Promise<void> {
  const pid = await pidOf(app, name)
  if (pid === undefined) throw new Error(`there is no ${name} process`)
  const { electron } = app
  await electron.evaluate(({ app: electronApp }, wanted) => {
    const gone = new Promise<void>((resolve) => {
      electronApp.on('child-process-gone', (_event, { serviceName, type }) => {
        if (wanted === serviceName || wanted === type) resolve()
      })
      if (wanted === 'Tab') electronApp.once('render-process-gone', () => resolve())
    })
    Object.assign(globalThis, { gone })
  }, PROCESSES[name])
  process.kill(pid, 'SIGKILL')
  await electron.evaluate(() => (globalThis as unknown as { gone: Promise<void> }).gone)
}
