import { spawn } from 'node:child_process'

export interface Keyboard {
  /** Presses through the X server, as a person would. */
  press(keys: string): void
  type(text: string): void
  close(): void
}

/** One running xdotool: starting one for every press would take longer than what is measured. */
export function openKeyboard(): Keyboard {
  const xdotool = spawn('xdotool', ['-'], { stdio: ['pipe', 'ignore', 'inherit'] })
  return {
    press: (keys) => void xdotool.stdin.write(`key --delay 0 ${keys}\n`),
    type: (text) => void xdotool.stdin.write(`type --delay 0 ${text}\n`),
    close: () => void xdotool.stdin.end(),
  }
}
