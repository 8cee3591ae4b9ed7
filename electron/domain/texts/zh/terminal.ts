import type { Shape } from '../shape'

/** What the terminal command prints beside failures. */
export const terminal = {
  chooseExactly: '请用 --exact 和其中一个工单号再运行一次。',
  extension: '分机 {{digits}}：先拨主号，听到提示后输入 {{digits}}#',
}

export type TerminalTexts = Shape<typeof terminal>
