import type { CommandOptions, UsageProblem } from '../command-line'
import type { Locale } from '../locale'
import type { Profile } from '../profile'
import { visibleText } from '../safe-text'
import { terminal as en } from './en/terminal'
import { fill } from './fill'
import { type TerminalTexts, terminal as zh } from './zh/terminal'

export const TERMINAL_TEXTS: Readonly<Record<Locale, TerminalTexts>> = { zh, en }

type Command = 'dial' | 'gateway' | 'importKit' | 'health'
/** Every option of the command, as readCommandLine needs them. */
export type OptionsOf<C extends Command> = Readonly<
  Record<keyof (typeof zh)[C]['meanings'], string | null>
>

/** Wide enough for the longest option, so that the meanings stand in one column. */
const COLUMN = 28

/** What the command is, and its options, one on a line. `calledBy` is what people type to run it. */
export function usageText(
  locale: Locale,
  command: Command,
  options: CommandOptions,
  calledBy: string,
): string {
  const texts = TERMINAL_TEXTS[locale][command]
  const meanings = meaningsOf(locale, command)
  const rows = Object.entries(options).map(([name, value]) => {
    const option = value === null ? `--${name}` : `--${name} ${value}`
    return `  ${option.padEnd(COLUMN)}  ${meanings[name]}`
  })
  return [fill(texts.usage, { command: calledBy }), '', ...rows, '', texts.note].join('\n')
}

const meaningsOf = (locale: Locale, command: Command): Readonly<Record<string, string>> =>
  TERMINAL_TEXTS[locale][command].meanings

/** The sentence for it, with what the option expects. */
export function usageProblemText(
  locale: Locale,
  command: Command,
  { what, option }: UsageProblem,
): string {
  const expected = meaningsOf(locale, command)[option.replace(/^--/, '')] ?? ''
  return fill(TERMINAL_TEXTS[locale].problems[what], { option: visibleText(option), expected })
}

/** What a store is called in the terminal; the demo's name in the settings is in Chinese always. */
export const storeName = (locale: Locale, { name, gateway }: Pick<Profile, 'name' | 'gateway'>) =>
  gateway === 'demo' ? TERMINAL_TEXTS[locale].demoStore : name

/** That several stores have this name: each with the ID that tells it from the others, one on a line. */
export function severalStoresText(
  locale: Locale,
  name: string,
  stores: readonly { readonly id: string; readonly name: string }[],
): string {
  const said = fill(TERMINAL_TEXTS[locale].severalStores, {
    name: visibleText(name),
    option: '--profile',
  })
  const rows = stores.map((each) => `  ${each.id}  ${visibleText(each.name)}`)
  return [said, ...rows].join('\n')
}

/** That no store has this name, and which there are, one on a line. */
export function noStoreText(locale: Locale, name: string, saved: readonly string[]): string {
  const texts = TERMINAL_TEXTS[locale]
  const rows = saved.map((each) => `  ${visibleText(each)}`)
  return [fill(texts.noStore, { name: visibleText(name) }), texts.savedStores, ...rows].join('\n')
}
