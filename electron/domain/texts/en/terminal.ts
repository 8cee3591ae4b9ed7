import type { TerminalTexts } from '../zh/terminal'

export const terminal: TerminalTexts = {
  chooseExactly: 'Run this again with --exact and one of these IDs.',
  extension: 'extension {{digits}}: dial the main number, after the prompt key {{digits}}#',
}
