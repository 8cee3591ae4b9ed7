import type { Drawn, Look } from './look'

/** Two engines may round half a pixel of text apart, on each side of a box. */
const PIXELS = 2

/** Roles that the accessibility tree has called otherwise since: the same thing to a screen reader. */
const RENAMED: Readonly<Record<string, string>> = {
  img: 'image',
  DisclosureTriangleGrouped: 'DisclosureTriangle',
}

/**
 * What a person can act on, is told at once, or finds the way by. The rest is text (compared as it is drawn)
 * and containers, of which engines tell more or fewer.
 */
const COMPARED = new Set([
  ...['heading', 'button', 'link', 'textbox', 'spinbutton', 'searchbox', 'combobox', 'checkbox'],
  ...[
    'status',
    'alert',
    'dialog',
    'alertdialog',
    'navigation',
    'main',
    'image',
    'list',
    'listitem',
  ],
  ...['ColorWell', 'DisclosureTriangle', 'timer', 'note', 'progressbar', 'meter', 'radio'],
])
const roleOf = (line: string) => line.slice(0, line.indexOf(' '))

/** The parts of a date field are the engine's own: a later one names them twice, and has a button for its calendar. */
const isPartOfDate = (line: string) =>
  /^(?:spinbutton \| (?:Month|Day|Year|Hours|Minutes|AM\/PM) |button \| Show local date and time picker )/.test(
    line,
  )

/** Role, name, description, value: what only says the value again is no longer told as a description. */
const saidOnce = (line: string) => line.replace(/ \| ([^|]+) \| \1 \|/, ' |  | $1 |')

const asToday = (tree: readonly string[]) =>
  tree
    .map((line) => saidOnce(line.replace(/^\w+/, (role) => RENAMED[role] ?? role)))
    .filter((line) => COMPARED.has(roleOf(line)) && !isPartOfDate(line))

/** How the second engine's page differs from the first's; one line each. */
export function differences(first: Look, second: Look): string[] {
  const names = listDifferences('drawn', first.drawn.map(nameOf), second.drawn.map(nameOf))
  return [
    ...listDifferences('tree', asToday(first.tree), asToday(second.tree)),
    ...names,
    // Of two lists that are not of the same things the first difference says all.
    ...(names.length > 0
      ? []
      : first.drawn.flatMap((one, index) => drawnDifferences(one, second.drawn[index] ?? one))),
    ...(['title', 'language', 'focused', 'overflow'] as const)
      .filter((each) => first[each] !== second[each])
      .map((each) => `${each}: ${first[each]} / ${second[each]}`),
  ]
}

const nameOf = ({ name }: Drawn) => name

/** In another order is a difference too: it is the order in which a page is read. */
function listDifferences(what: string, first: readonly string[], second: readonly string[]) {
  if (first.length === second.length && first.every((each, at) => each === second[at])) return []
  const gone = first
    .filter((each) => !second.includes(each))
    .map((each) => `${what}, gone: ${each}`)
  const come = second.filter((each) => !first.includes(each)).map((each) => `${what}, new: ${each}`)
  const all = [...gone, ...come]
  return all.length > 0 ? all : [`${what}: the same in another order or number`]
}

function drawnDifferences(one: Drawn, other: Drawn): string[] {
  const apart = one.box.some((side, index) => Math.abs(side - (other.box[index] ?? 0)) > PIXELS)
  const styles = Object.keys(one.style).filter((each) => one.style[each] !== other.style[each])
  return [
    ...(apart ? [`${one.name}: at ${one.box} / ${other.box}`] : []),
    ...styles.map((each) => `${one.name}: ${each} ${one.style[each]} / ${other.style[each]}`),
  ]
}
