/** The modifier of the panel's commands, as the system writes it. */
export const COMMAND = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl+'
