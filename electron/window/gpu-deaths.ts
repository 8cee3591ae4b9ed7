/** Electron's `app`, as far as the GPU's process needs it. */
interface App {
  on(
    event: 'child-process-gone',
    listener: (event: unknown, gone: { type: string }) => void,
  ): unknown
  getGPUFeatureStatus(): { readonly webgl: string }
  readonly commandLine: { appendSwitch(name: string): void }
}

/** Chromium reads it at each death (content/browser/gpu/gpu_process_host.cc), so it may come late. */
const NO_LIMIT = 'disable-gpu-process-crash-limit'

/**
 * Chromium starts a GPU process anew when it has died, after some deaths with less of the GPU, at last with
 * none of it, and then ends the whole app without a word. The app draws without a GPU as well: from that
 * stage on, which no driver can spoil any more, the process may die as often as it does.
 */
export function outliveGpuProcess(app: App): void {
  app.on('child-process-gone', (_event, { type }) => {
    if (type === 'GPU' && isLastStage(app)) app.commandLine.appendSwitch(NO_LIMIT)
  })
}

/** WebGL is the first thing that is given up for good. */
const isLastStage = (app: App): boolean => app.getGPUFeatureStatus().webgl === 'disabled_off'
