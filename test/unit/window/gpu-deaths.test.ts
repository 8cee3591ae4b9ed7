import { expect, it, vi } from 'vitest'
import { outliveGpuProcess } from '../../../electron/window/gpu-deaths'

/** Electron's app with a GPU of this state, whose processes the test lets die. */
function appWith(webgl: string) {
  let listener: (event: unknown, gone: { type: string }) => void = () => {}
  const appendSwitch = vi.fn((_name: string) => {})
  outliveGpuProcess({
    on: (_event, added) => {
      listener = added
    },
    getGPUFeatureStatus: () => ({ webgl }),
    commandLine: { appendSwitch },
  })
  return { appendSwitch, dies: (type: string) => listener({}, { type }) }
}

it('lets Chromium give up more and more of the GPU', () => {
  for (const webgl of ['enabled', 'unavailable_software']) {
    const app = appWith(webgl)
    app.dies('GPU')
    expect(app.appendSwitch).not.toHaveBeenCalled()
  }
})

it('takes the limit away when there is nothing left to give up', () => {
  const app = appWith('disabled_off')
  app.dies('Utility')
  expect(app.appendSwitch).not.toHaveBeenCalled()
  app.dies('GPU')
  expect(app.appendSwitch.mock.calls).toEqual([['disable-gpu-process-crash-limit']])
})
