import { ELSEWHERE } from './elsewhere'
import { deadlineOf, type Fault, LATE_MS } from './fault'
import { FAULTS, GROUPS } from './matrix'

const BEGIN = '<!-- fault matrix: `npm run faults` writes what follows -->'
const END = '<!-- end of the fault matrix -->'

function ends({ ends: expected, only }: Fault): string {
  if (only === 'electron') return `\`${expected}\` (app only)`
  if (typeof expected === 'string') return `\`${expected}\``
  return `\`${expected.node}\` (terminal), \`${expected.electron}\` (app)`
}

const seconds = (fault: Fault) => {
  const own = (deadlineOf(fault) - LATE_MS) / 1000
  return fault.limitMs === undefined ? `${own} s` : `its limit, here ${own} s`
}
const cell = (text: string) => text.replaceAll('|', '\\|')

const rowOf = (fault: Fault) =>
  `| ${[fault.id, fault.how, ends(fault), seconds(fault)].map(cell).join(' | ')} |`

function tableOf(title: string, faults: readonly Fault[]): string {
  const head = ['| Fault | How it is made | Ends as | Within |', '| --- | --- | --- | --- |']
  return [`#### ${title} (${faults.length})`, '', ...head, ...faults.map(rowOf)].join('\n')
}

function elsewhere(): string {
  const head = ['| Fault | How it is made | Ends as | Test |', '| --- | --- | --- | --- |']
  const rows = ELSEWHERE.map(({ id, how, ends: end, file, test }) => {
    const proof = `\`${file}\`: ${test}`
    return `| ${[id, how, end, proof].map(cell).join(' | ')} |`
  })
  return [`#### The machine (${ELSEWHERE.length})`, '', ...head, ...rows].join('\n')
}

/** The page with the matrix in it as it is now. */
export function withMatrix(page: string): string {
  const [before, rest] = page.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) throw new Error('the page has no place for it')
  const electron = FAULTS.filter(({ only }) => only !== 'node').length
  const node = FAULTS.filter(({ only }) => only !== 'electron').length
  const sum = `${FAULTS.length + ELSEWHERE.length} faults: ${electron} over Chromium's transport, ${node} over node's, ${ELSEWHERE.length} of the machine.`
  const tables = GROUPS.map(({ title, faults }) => tableOf(title, faults))
  const whole = [sum, ...tables, elsewhere()].join('\n\n')
  return `${before}${BEGIN}\n\n${whole}\n\n${END}${after}`
}
