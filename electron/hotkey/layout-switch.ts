/** What is known of how the desktop switches keyboard layouts and input methods. */
export type KeyboardFacts =
  | {
      readonly system: 'linux'
      /** XKB's, of the display and of the desktop: `grp:alt_shift_toggle`. */
      readonly options: readonly string[]
      /** Layouts and input methods that can be switched between. */
      readonly layouts: number
    }
  | {
      readonly system: 'windows'
      /** `1` is Alt+Shift, `2` is Ctrl+Shift, `3` none, as the registry has it; null for Windows' own choice. */
      readonly languageSwitch: string | null
      readonly layoutSwitch: string | null
      readonly layouts: number
    }

/** Modifiers that switch when they are pressed together. */
export type Switch = readonly ['Alt' | 'Ctrl', 'Shift']

const ALT_SHIFT: Switch = ['Alt', 'Shift']
const CTRL_SHIFT: Switch = ['Ctrl', 'Shift']

/** What the desktop switches by; null facts, nothing to switch between, and macOS: nothing. */
export function layoutSwitches(facts: KeyboardFacts | null): readonly Switch[] {
  if (facts === null || facts.layouts < 2) return []
  const isUsed = facts.system === 'linux' ? usedByXkb(facts.options) : usedByWindows(facts)
  return [ALT_SHIFT, CTRL_SHIFT].filter(isUsed)
}

/** XKB names the sides of the keyboard too: `grp:lalt_lshift_toggle`. */
function usedByXkb(options: readonly string[]): (keys: Switch) => boolean {
  const used = options.map((option) => /^grp:[lr]?(alt|ctrl)_[lr]?shift_toggle/.exec(option)?.[1])
  return ([modifier]) => used.includes(modifier.toLowerCase())
}

function usedByWindows({
  languageSwitch,
  layoutSwitch,
}: Extract<KeyboardFacts, { system: 'windows' }>): (keys: Switch) => boolean {
  const used = [languageSwitch ?? '1', layoutSwitch ?? '2']
  return (keys) => used.includes(keys === ALT_SHIFT ? '1' : '2')
}

const SAME: Readonly<Record<string, string>> = {
  Option: 'Alt',
  Control: 'Ctrl',
  CommandOrControl: 'Ctrl',
  CmdOrCtrl: 'Ctrl',
}

/** Whether the combination holds down what switches the layout. */
export function collides(accelerator: string, switches: readonly Switch[]): boolean {
  const held = accelerator.split('+').map((part) => SAME[part] ?? part)
  return switches.some((keys) => keys.every((key) => held.includes(key)))
}
