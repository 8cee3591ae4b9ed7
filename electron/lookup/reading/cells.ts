import { nameOf } from './labels'
import { withoutEnd } from './without-end'

/** One cell of a text: a table's, or a whole line where there is no table. */
export interface Cell {
  readonly text: string
  /** What a header row, or the label in the cell before, calls it; `unsure` where cells are missing. */
  readonly name: 'ours' | 'foreign' | 'unsure' | null
  /** Its row holds numbers and nothing else: a list of them. */
  readonly isOfNumbers: boolean
}

type Name = Cell['name']

const hasDigit = (text: string) => /[0-9]/.test(text)
const hasLetter = (text: string) => /\p{L}/u.test(text)

const cellsOf = (line: string) => line.split(/[\t|]/)
const hasDigitOrLetter = (text: string) => hasDigit(text) || hasLetter(text)

/** Cuts a text into the cells that hold digits, each with the name that the table gives it. */
export function readCells(text: string): readonly Cell[] {
  const cells: Cell[] = []
  let header: readonly Name[] | null = null
  for (const line of text.split('\n')) {
    const row = cellsOf(line)
    if (!hasDigit(line)) {
      header = nextHeader(row, header)
      continue
    }
    // A title stands over a table without being the name of its column.
    if (header?.length === 1 && row.slice(1).some(hasDigitOrLetter)) header = null
    const filled = cellsOf(withoutEnd(line, /[\t| ]/))
    const names = pairNames(filled) ?? columnNames(row, header)
    const isOfNumbers = !hasLetter(line)
    row.forEach((cell, column) => {
      if (hasDigit(cell)) cells.push({ text: cell, name: names[column] ?? null, isOfNumbers })
    })
  }
  return cells
}

/** A row of names becomes the header; words that are no names end the reach of one above a single column. */
function nextHeader(
  row: readonly string[],
  header: readonly Name[] | null,
): readonly Name[] | null {
  const names = row.map(nameOf)
  if (names.some((name) => name !== null)) {
    return row.map((cell, column) => names[column] ?? (hasLetter(cell) ? 'foreign' : null))
  }
  if (!row.some(hasLetter)) return header
  // A row of a table may lack its number.
  return row.length > 1 && row.length === header?.length ? header : null
}

function columnNames(row: readonly string[], header: readonly Name[] | null): readonly Name[] {
  if (header === null) return []
  // Below a single name only numbers belong to it: a sentence names its own.
  if (header.length === 1) return row.map((cell) => (hasLetter(cell) ? null : (header[0] ?? null)))
  // A row that lacks a cell may have lost any of them.
  return header.length === row.length ? header : row.map(() => 'unsure')
}

/** `label, value, label, value …` across a row: each label names the value after it. */
function pairNames(row: readonly string[]): readonly Name[] | null {
  const names = row.map(nameOf)
  const isPairs = row.every(
    (cell, column) => column % 2 === 1 || (!hasDigit(cell) && names[column] !== null),
  )
  return isPairs ? [null, ...names] : null
}
