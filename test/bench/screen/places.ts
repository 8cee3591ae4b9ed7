import type { Box } from './screen'

/** Where the panel and the control's window appear: centred on a screen of 1280 × 1024, a fifth down. */
export const WINDOW: Box = { x: 430, y: 205, width: 420, height: 260 }

/** The part above the field: the panel's header, the control's greeting. */
export const HEAD: Box = { ...WINDOW, height: 48 }

/** An element's place on the screen: its rectangle in the page, in whole pixels inside it. */
export const onScreen = (rectangle: Box): Box => {
  const left = Math.ceil(rectangle.x)
  const top = Math.ceil(rectangle.y)
  return {
    x: WINDOW.x + left,
    y: WINDOW.y + top,
    width: Math.floor(rectangle.x + rectangle.width) - left,
    height: Math.floor(rectangle.y + rectangle.height) - top,
  }
}

/** Script for a page: the rectangle of the first element that the selector names. */
export const rectangleOf = (selector: string): string =>
  `(({ x, y, width, height }) => ({ x, y, width, height }))(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`
