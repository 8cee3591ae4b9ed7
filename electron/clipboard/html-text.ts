import { LONGEST_TEXT } from '../domain/longest-text'

/**
 * What a page shows of this HTML, as a browser copies it: cells apart by tab; rows, paragraphs and line
 * breaks by newline. It ends where the text gets longer than what is searched for an ID.
 */
export function htmlText(html: string): string {
  const page = openPage()
  let at = 0
  while (at < html.length && page.length() <= LONGEST_TEXT) {
    const sign = html.indexOf('<', at)
    if (sign !== at) {
      const end = sign < 0 ? html.length : sign
      page.text(decodeEntities(html.slice(at, end)))
      at = end
      continue
    }
    const tag = readTag(html, at)
    if (tag === null) page.text('<')
    else page.tag(tag)
    at = tag?.end ?? at + 1
  }
  return page.end()
}

interface Tag {
  /** Empty for a comment and for what else is not shown. */
  readonly name: string
  readonly isEnd: boolean
  readonly attributes: string
  /** Where what follows begins. */
  readonly end: number
}

const TAG_START = /<(\/?)([a-z][^\s/>]*)/iy
/** Nothing of their content is on the page. */
const UNSHOWN = /^(?:script|style|title|template|noscript)$/

const unshown = (end: number): Tag => ({ name: '', isEnd: false, attributes: '', end })

/** The tag, the comment or the whole unshown element that begins here; null where there is only a sign. */
function readTag(html: string, at: number): Tag | null {
  if (html.startsWith('<!--', at)) return unshown(behind(html, '-->', at + 4))
  if (/^<(?:[!?]|\/[^a-z])/i.test(html.slice(at, at + 3))) return unshown(behind(html, '>', at))
  TAG_START.lastIndex = at
  const [start, slash, written = ''] = TAG_START.exec(html) ?? []
  if (start === undefined) return null
  const name = written.toLowerCase()
  const isEnd = slash !== ''
  const end = tagEnd(html, at + start.length)
  if (!isEnd && UNSHOWN.test(name)) return unshown(elementEnd(html, name, end))
  return { name, isEnd, attributes: html.slice(at + start.length, end), end }
}

function behind(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}

/** A value in quotes, which may hold the sign that ends a tag, or that sign. */
const VALUE_OR_END = /=\s*(?:"[^"]*|'[^']*)|>/g

function tagEnd(html: string, from: number): number {
  VALUE_OR_END.lastIndex = from
  for (let found = VALUE_OR_END.exec(html); found !== null; found = VALUE_OR_END.exec(html)) {
    if (found[0] === '>') return VALUE_OR_END.lastIndex
  }
  return html.length
}

const CLOSING = /<\/(script|style|title|template|noscript)(?=[\s/>])/gi

function elementEnd(html: string, name: string, from: number): number {
  CLOSING.lastIndex = from
  for (let found = CLOSING.exec(html); found !== null; found = CLOSING.exec(html)) {
    if (found[1]?.toLowerCase() === name) return tagEnd(html, CLOSING.lastIndex)
  }
  return html.length
}

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(nbsp|ensp|emsp|thinsp|amp|quot|apos|lt|gt));/gi
const NAMED: Readonly<Record<string, string>> = {
  ...{ nbsp: '\u00a0', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009' },
  ...{ amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' },
}

const decodeEntities = (text: string): string =>
  text.replace(ENTITY, (_entity, decimal?: string, hexadecimal?: string, name = '') => {
    const named = NAMED[name.toLowerCase()]
    if (named !== undefined) return named
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
    const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return isCharacter ? String.fromCodePoint(code) : '\ufffd'
  })

/** What stands before and after them is on another line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section ul'
  ).split(' '),
)
/** More columns than a cell is believed to reach over. */
const MOST_COLUMNS = 20
const COLUMNS = /\bcolspan=["']?(\d{1,3})/i
const ROWS = /\browspan=["']?(\d{1,5})/i

interface Table {
  row: number
  /** The row before has ended, and this one has not been begun by a tag of its own. */
  isNew: boolean
  /** Columns to the left of what is being read, which is as many tabs. */
  column: number
  /** Columns to the left of the next cell. */
  next: number
  /** The first row, by column, that no cell of an earlier one reaches into. */
  readonly freeFrom: number[]
}

const openTable = (): Table => ({ row: 0, isNew: true, column: 0, next: 0, freeFrom: [] })

/** Puts texts and tags together to lines. */
function openPage() {
  const lines: string[] = []
  let kept = 0
  let line = ''
  /** This line of this cell has text. */
  let hasText = false
  let hasGap = false
  /** A block began or ended: the next text of this cell begins a line. */
  let isApart = false
  /** The innermost table, and those around it; cells without one are read too. */
  let table = openTable()
  const outerTables: Table[] = []
  let keptLines = 0

  function beginText() {
    hasText = false
    hasGap = false
    isApart = false
  }

  function endLine() {
    if (line !== '') lines.push(line)
    kept += line.length
    line = ''
    beginText()
  }

  function nextRow() {
    table.row += 1
    table.column = 0
    table.next = 0
  }

  function beginCell(attributes: string) {
    const { row, freeFrom } = table
    let { next } = table
    while ((freeFrom[next] ?? 0) > row) next += 1
    line += '\t'.repeat(next - table.column)
    table.column = next
    table.isNew = false
    const columns = Number(COLUMNS.exec(attributes)?.[1] ?? 1)
    table.next = next + Math.max(1, Math.min(columns, MOST_COLUMNS))
    const rows = Number(ROWS.exec(attributes)?.[1] ?? 1)
    // 0 is as far as the table goes.
    const free = row + (rows || Number.POSITIVE_INFINITY)
    for (let column = next; column < table.next; column += 1) freeFrom[column] = free
    beginText()
  }

  /** Of its spaces no two stand together. */
  function words(text: string) {
    const shown = text.replace(/^ | $/g, '')
    if (shown === '') {
      hasGap ||= text !== ''
      return
    }
    if (isApart && hasText) endLine()
    const isParted = hasText && (hasGap || text.startsWith(' '))
    line += isParted ? ` ${shown}` : shown
    hasText = true
    isApart = false
    hasGap = text.endsWith(' ')
  }

  function text(given: string) {
    if (keptLines === 0) return words(given.replace(/\s+/g, ' '))
    given.split('\n').forEach((part, index) => {
      isApart ||= index > 0
      words(part.replace(/[^\S\t]+/g, ' '))
    })
  }

  function tag({ name, isEnd, attributes }: Tag) {
    if (name === 'td' || name === 'th') {
      if (!isEnd) beginCell(attributes)
    } else if (name === 'tr') {
      endLine()
      if (isEnd || !table.isNew) nextRow()
      table.isNew = isEnd
    } else if (name === 'table') {
      endLine()
      if (!isEnd) outerTables.push(table)
      table = isEnd ? (outerTables.pop() ?? openTable()) : openTable()
    } else if (BLOCKS.has(name)) {
      isApart = true
      if (name === 'pre') keptLines = Math.max(0, keptLines + (isEnd ? -1 : 1))
    }
  }

  function end(): string {
    endLine()
    const page = lines.join('\n')
    return page.trim() === '' ? '' : page
  }

  return { text, tag, end, length: () => kept + line.length }
}
