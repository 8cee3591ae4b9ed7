import type { CDPSession, Page } from '@playwright/test'

/** What is drawn of one element. */
export interface Drawn {
  readonly name: string
  /** Left, top, width, height in CSS pixels. */
  readonly box: readonly [number, number, number, number]
  readonly style: Readonly<Record<string, string>>
}

/** A page as an engine shows it and tells of it. */
export interface Look {
  readonly drawn: readonly Drawn[]
  /** The engine's own accessibility tree, one line a node. */
  readonly tree: readonly string[]
  readonly title: string
  readonly language: string
  readonly focused: string
  /** Pixels by which the content is wider than the window. */
  readonly overflow: number
}

/** Runs in the page. */
function drawnIn(): Omit<Look, 'tree'> {
  const STYLE = [
    ...['color', 'backgroundColor', 'fontSize', 'fontWeight', 'opacity', 'cursor', 'textAlign'],
    ...['borderTopColor', 'borderTopWidth', 'outlineStyle', 'whiteSpace', 'visibility', 'position'],
  ] as const
  const CONTROLS = 'button, input, select, textarea, a, summary, svg, img, canvas, dialog'
  const nameOf = (element: Element | null) => {
    if (element === null) return ''
    const own = [...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent)
      .join(' ')
    const label = element.getAttribute('aria-label') ?? element.getAttribute('name') ?? ''
    const value = 'value' in element ? String(element.value) : ''
    return `${element.localName} ${label} ${value} ${own}`.replace(/\s+/g, ' ').trim()
  }
  const isSeen = (element: Element) =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
  const isOfNote = (element: Element) =>
    element.matches(CONTROLS) ||
    [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
    )
  const drawn = [...document.body.querySelectorAll('*')]
    .filter((element) => isOfNote(element) && isSeen(element))
    .map((element): Drawn => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const computed = getComputedStyle(element)
      const style = Object.fromEntries(STYLE.map((property) => [property, computed[property]]))
      return { name: nameOf(element), box: [left, top, width, height], style }
    })
  const { scrollWidth, clientWidth, lang } = document.documentElement
  return {
    drawn,
    title: document.title,
    language: lang,
    focused: nameOf(document.activeElement),
    overflow: scrollWidth - clientWidth,
  }
}

interface TreeValue {
  readonly value?: unknown
}
interface TreeNode {
  readonly nodeId: string
  readonly childIds?: readonly string[]
  readonly ignored: boolean
  readonly role?: TreeValue
  readonly name?: TreeValue
  readonly description?: TreeValue
  readonly value?: TreeValue
  readonly properties?: readonly { readonly name: string; readonly value: TreeValue }[]
}

/** What a screen reader is told; the rest is how the engine is built. */
const TOLD = new Set([
  ...['live', 'atomic', 'invalid', 'disabled', 'expanded', 'checked', 'pressed', 'focused'],
  ...['readonly', 'required', 'level', 'modal', 'hasPopup', 'selected'],
])

function line({ role, name, description, value, properties = [] }: TreeNode): string {
  const told = properties
    .filter((property) => TOLD.has(property.name))
    .map((property) => `${property.name}=${property.value.value}`)
    .sort()
  const texts = [name, description, value].map((each) => each?.value ?? '')
  return [role?.value, ...texts, ...told].join(' | ')
}

const SILENT = new Set(['InlineTextBox', 'LineBreak', 'none', 'generic', 'StaticText'])

/** The engine tells it level by level, and how deep something is says nothing. */
function inReadingOrder(nodes: readonly TreeNode[]): TreeNode[] {
  const known = new Map(nodes.map((node) => [node.nodeId, node]))
  const from = (node: TreeNode): TreeNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => known.get(id) ?? []).flatMap(from),
  ]
  return nodes.slice(0, 1).flatMap(from)
}

/** @param session the debugger's on this page */
export async function lookOf(page: Page, session: CDPSession): Promise<Look> {
  const drawn = await page.evaluate(drawnIn)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const tree = inReadingOrder(nodes as TreeNode[])
    .filter(({ ignored, role }) => !ignored && !SILENT.has(String(role?.value)))
    .map(line)
  return { ...drawn, tree }
}

/** More than any page has to go through. */
const MOST_STOPS = 60

/** What Tab goes through from the page's beginning; ends where the focus leaves the page or begins anew. */
export async function tabOrder(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const begin = document.querySelector<HTMLElement>('dialog[open]') ?? document.body
    begin.tabIndex = -1
    begin.focus()
    begin.removeAttribute('tabindex')
  })
  const order: string[] = []
  while (order.length < MOST_STOPS) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return null
      const label = element.getAttribute('aria-label') ?? element.getAttribute('name')
      const all = [...document.querySelectorAll('*')]
      return `${all.indexOf(element)} ${element.localName} ${label ?? element.textContent?.trim()}`
    })
    if (stop === null || stop === order[0]) break
    order.push(stop)
  }
  return order
}
