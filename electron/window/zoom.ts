import type { Input, WebContents } from 'electron'
import type { Size } from './place'

/** What zooming needs of the settings, in percent. */
export interface ZoomSetting {
  read(): number
  save(percent: number): unknown
  onChange(listener: () => void): void
}

/** The zoom of every page of ours, which is one. */
export interface Zoom {
  factor(): number
  /** The page has this zoom from now on, and its keys change it. */
  follow(contents: WebContents): void
  onChange(listener: () => void): void
}

/** Chromium's own, as far as a panel can be read and fits a screen. */
const STEPS = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300]
export const ZOOM_LIMITS = { least: 50, most: 300 }

type Press = Pick<Input, 'type' | 'key' | 'control' | 'meta' | 'alt' | 'isAutoRepeat'>

/** The zoom that a key asks for; null when it asks for none. */
export function zoomAfter(percent: number, press: Press): number | null {
  const { type, key, control, meta, alt, isAutoRepeat } = press
  // A key held down would save the settings many times a second.
  if (type !== 'keyDown' || isAutoRepeat || alt || control === meta) return null
  // Without Shift the key of + says = on most layouts.
  if (key === '+' || key === '=') return STEPS.find((step) => step > percent) ?? percent
  if (key === '-') return STEPS.filter((step) => step < percent).at(-1) ?? percent
  return key === '0' ? 100 : null
}

/** Size of a window whose content wants so many CSS pixels. */
export const zoomed = ({ width, height }: Size, factor: number): Size => ({
  width: Math.round(width * factor),
  height: Math.ceil(height * factor),
})

export function openZoom(setting: ZoomSetting): Zoom {
  const followed = new Set<WebContents>()
  const factor = () => setting.read() / 100
  setting.onChange(() => {
    for (const contents of followed) contents.setZoomFactor(factor())
  })
  return {
    factor,
    onChange: setting.onChange,
    follow(contents) {
      followed.add(contents)
      contents.once('destroyed', () => followed.delete(contents))
      // Chromium keeps a zoom of its own for each page; ours is the one that counts.
      contents.on('dom-ready', () => {
        if (contents.getZoomFactor() !== factor()) contents.setZoomFactor(factor())
      })
      contents.on('before-input-event', (event, input) => {
        const percent = zoomAfter(setting.read(), input)
        if (percent === null) return
        event.preventDefault()
        setting.save(percent)
      })
    },
  }
}
