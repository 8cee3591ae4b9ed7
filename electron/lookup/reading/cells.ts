import { nameOf } from './labels'

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

const hasDigitOrLetter = (text: string) => hasDigit(text) || hasLetter(text)

/** Cuts a text into the cells that hold digits, each with the name that the table gives it. */
export function readCells(text: string): readonly Cell[] {
  const cells: Cell[] = []
  let header: readonly Name[] | null = null
  for (const line of text.split('\n')) {
    const row = line.split(/[\t|]/)
    if (!hasDigit(line)) {
      header = nextHeader(row, header)
      continue
    }
    // A title stands over a table without being the name of its column.
    if (header?.length === 1 && row.slice(1).some(hasDigitOrLetter)) header = null
    const names: readonly Name[] = pairNames(row) ?? columnNames(row, header)
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
  return row.some(hasLetter) && row.length !== header?.length ? null : endOfColumn(row, header)
}

const endOfColumn = (row: readonly string[], header: readonly Name[] | null) =>
  row.length === 1 && hasLetter(row[0] ?? '') ? null : header

function columnNames(row: readonly string[], header: readonly Name[] | null): readonly Name[] {
  if (header === null) return []
  // Below a single name only numbers belong to it: a sentence names its own.
  if (header.length === 1) return row.map((cell) => (hasLetter(cell) ? null : (header[0] ?? null)))
  // A row that lacks a cell may have lost any of them.
  return header.length === row.length ? header : row.map(() => 'unsure')
}

/** `label, value, label, value …` across a row: each label names the value after it. */
function pairNames(row: readonly string[]): readonly Name[] | null {
  let length = row.length
  while (length > 0 && row[length - 1]?.trim() === '') length -= 1
  if (length === 0 || length % 2 === 1) return null
  const names = row.map((cell, column) => {
    const label = row[column - 1]
    return column % 2 === 1 && label !== undefined ? nameOf(label) : nameOf(cell)
  })
  const isPairs = row
    .slice(0, length)
    .every((cell, column) => column % 2 === 1 || (!hasDigit(cell) && names[column] !== null))
  return isPairs ? names : null
}
