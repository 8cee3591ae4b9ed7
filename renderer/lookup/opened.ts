/** A button of the card that has opened something, the code for one, is pressed. */
const OPENER = '.card :is([aria-pressed="true"], [aria-expanded="true"])'

/** Closes what is open on the card, as a click on its own button does; false when nothing is. */
export function closeOpened(page: Pick<Document, 'querySelector'>): boolean {
  const opener = page.querySelector<HTMLElement>(OPENER)
  opener?.click()
  return opener !== null
}
