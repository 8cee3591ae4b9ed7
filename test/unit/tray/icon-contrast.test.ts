import { readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { trayImage } from '../../../electron/tray/menu'

/** Bars of desktops, from a black one to a white one. */
const BARS = ['#000000', '#202020', '#f0f0f0', '#ffffff'] as const
/** What a shape needs to be seen (WCAG 1.4.11). */
const ENOUGH = 3

type Colour = readonly [red: number, green: number, blue: number]

const fromHex = (hex: string): Colour => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function contrast(a: Colour, b: Colour): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other)
  return (high + 0.05) / (low + 0.05)
}

/** Colours of a picture's pixels as a bar of this colour shows them; null where the bar is seen. */
function shownOn(file: string, size: number, bar: Colour): (Colour | null)[] {
  const data = readFileSync(file).toString('base64')
  const image = `<image href="data:image/png;base64,${data}" width="${size}" height="${size}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${image}</svg>`
  const { pixels } = new Resvg(svg).render()
  return Array.from({ length: size * size }, (_, index) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(index * 4, index * 4 + 4)
    if (alpha < 128) return null
    // The renderer's pixels are multiplied by their alpha already.
    const over = (value: number, below: number) => value + below * (1 - alpha / 255)
    return [over(red, bar[0]), over(green, bar[1]), over(blue, bar[2])]
  })
}

describe.each(['normal', 'paused', 'error'] as const)('the %s icon of the tray', (icon) => {
  it.each(BARS)('is seen on a bar of %s', (hex) => {
    const bar = fromHex(hex)
    const drawn = shownOn(`build/tray/${trayImage(icon, 'linux')}`, 22, bar).filter(
      (pixel) => pixel !== null,
    )
    expect(drawn.length).toBeGreaterThan(150)
    const seen = drawn.filter((pixel) => contrast(pixel, bar) >= ENOUGH)
    // What is cut out of the shape may have the bar's colour.
    expect(seen.length / drawn.length).toBeGreaterThan(0.55)
  })
})

it('a template of macOS is black, and its alpha alone is the picture', () => {
  const pixels = shownOn('build/tray/trayTemplate.png', 16, [0, 0, 0])
  expect(pixels.filter((pixel) => pixel !== null).every((pixel) => luminance(pixel) === 0)).toBe(
    true,
  )
  expect(pixels).toContain(null)
})
