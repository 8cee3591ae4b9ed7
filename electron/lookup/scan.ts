/** Numbers found in folded text, each in order of appearance and without repeats. */
export interface Numbers {
  /** The text is one number and nothing else. */
  readonly whole: string | null
  /** Behind a label that says work card, with sign and decimals. */
  readonly labelled: readonly string[]
  /** Without a label, or behind one that says something else. */
  readonly others: readonly string[]
  /** Some number is labelled as something else: a phone, an order, an amount. */
  readonly foreign: boolean
}

/** Digits in groups of four, or with thousands separators, or in one run. */
const GROUPED = String.raw`\d{1,3}(?:,\d{3})+(?!\d)|\d{4}(?: \d{4})+(?: \d{1,3})?(?!\d)|\d+`
/** From a label to its number: the rest of the label, brackets, a verb, a separator. */
const GAP = String.raw`(?:号码|编号|号|[ _-]?id|No\.?)?["'\])】」]*\s*(?:是|为)?\s*[:=#/-]?\s*["'\[(【「]*\s*`
const WORKCARD = String.raw`工单|work[ _-]?card|(?<!\w)id(?=["']?\s*[:=])`
const FOREIGN = `电话|手机|号码|联系方式|订单|单价|金额|价格|运单|快递|单号|tel|phone|mobile|order|[¥￥$]`

/** One number and nothing else; spaces only between groups as people write them. */
const WHOLE = /^(?:\d{1,3}(?:,\d{3})+|\d{1,4}(?: \d{1,4})+|\d+)$/
/** The number with its sign and decimals, which make it no ID and must not be lost. */
const LABELLED = new RegExp(`(?:${WORKCARD})${GAP}([-+]?(?:${GROUPED})(?:\\.\\d+)?)`, 'gi')
const FOREIGN_LABELLED = new RegExp(
  `(?:${FOREIGN})${GAP}(\\+?\\d{3} \\d{4} \\d{4}(?!\\d)|\\+?\\d+(?:-\\d+)*)`,
  'gi',
)
/** A date or time with separators is never an ID and must not fall apart into numbers. */
const DATES =
  /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,2}:\d{2}(?::\d{2})?/g
/** Not part of a word, a decimal, a negative number or a longer identifier. */
const RUN = new RegExp(String.raw`(?<![\w.])(?<!\w-)(?:${GROUPED})(?![\w]|\.\d)`, 'g')

const digitsOf = (text: string) => text.replace(/\D/g, '')
const unique = (items: readonly string[]) => [...new Set(items)]

/** Finds the numbers in text that foldText has prepared. */
export function findNumbers(text: string): Numbers {
  if (WHOLE.test(text)) return { whole: digitsOf(text), labelled: [], others: [], foreign: false }
  const labelled: string[] = []
  let rest = text.replace(LABELLED, (_match, digits: string) => {
    labelled.push(digits.replace(/[, ]/g, ''))
    return ' '
  })
  let foreign = false
  const others: string[] = []
  rest = rest.replace(DATES, ' ').replace(FOREIGN_LABELLED, (_match, digits: string) => {
    foreign = true
    others.push(digitsOf(digits))
    return ' '
  })
  for (const [run] of rest.matchAll(RUN)) others.push(digitsOf(run))
  return { whole: null, labelled: unique(labelled), others: unique(others), foreign }
}
