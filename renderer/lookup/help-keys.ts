/** The panel's keys in the order of a day's work; `command` is the modifier as the system writes it. */
export const helpKeys = (command: string) =>
  [
    { keys: 'Enter', does: 'enter' },
    { keys: `${command}C`, does: 'copy' },
    { keys: `${command}Enter`, does: 'dial' },
    { keys: 'Esc', does: 'escape' },
    { keys: '↑ ↓', does: 'up' },
    { keys: '1…9', does: 'choose' },
    { keys: `${command}1…9`, does: 'profile' },
    { keys: `${command}P`, does: 'mini' },
    { keys: `${command},`, does: 'settings' },
    { keys: '?', does: 'help' },
  ] as const
