import type { Page } from '@playwright/test'
import type { LookupState } from '../../electron/contract/lookup-state'
import { failure, type LookupFailure } from '../../electron/domain/failure'
import { workcardIdSchema } from '../../electron/domain/workcard-id'
import { parseVirtualNumber } from '../../electron/lookup/number-form'
import { type RunningApp, settled } from './app'
import { copyElsewhere, pressKeys } from './desktop-tools'

/** A panel, in the app or alone with a record of what the app once sent it. */
export interface Stage {
  readonly panel: Page
  /** What no page does: another program, the desktop, main itself. A record has it and does not do it again. */
  outside(act: (app: RunningApp) => Promise<unknown>): Promise<void>
}

/** The panel of a running app. */
export const onStage = (app: RunningApp): Stage => ({
  panel: app.panel,
  async outside(act) {
    await act(app)
  },
})

/** A state of the panel that is drawn, pictured and checked for accessibility, and the way to it. */
export interface PanelState {
  readonly name: string
  reach(stage: Stage): Promise<void>
}

const field = ({ panel }: Stage) => panel.getByRole('textbox', { name: /工单号|Work card ID/ })

/** Typed into the field, answered by the demo gateway. */
const typed = (name: string, text: string, then?: PanelState['reach']): PanelState => ({
  name,
  async reach(app) {
    await field(app).fill(text)
    await field(app).press('Enter')
    await app.panel.locator('[data-number], [role=alert]').first().waitFor()
    await then?.(app)
  },
})

/** What this machine cannot be brought to in passing: main says it as it would, once. */
const published = (name: string, state: () => LookupState): PanelState => ({
  name,
  async reach(app) {
    await app.outside(({ electron }) =>
      electron.evaluate(
        ({ BrowserWindow }, value) =>
          BrowserWindow.getAllWindows()[0]?.webContents.send('topic:lookup', value),
        state(),
      ),
    )
    await app.panel.locator(`[data-phase=${state().phase}]`).waitFor()
  },
})

/** A turn that main does not come to. */
const NEVER = 1_000_000
const workcardId = workcardIdSchema.parse('11111222')
const number = (raw: string, minutesAgo: number): LookupState => ({
  phase: 'number',
  turn: NEVER,
  workcardId,
  number: parseVirtualNumber(raw),
  profileId: 'demo',
  requestId: null,
  obtainedAt: Date.now() - minutesAgo * 60_000,
  elapsedMs: 10,
  earlier: minutesAgo > 0,
  unchanged: false,
  copied: parseVirtualNumber(raw).form === 'unknown' ? 'nothing' : 'number',
  clearsAt: parseVirtualNumber(raw).form === 'unknown' ? null : Date.now() + 41_000,
})
const failed = (error: LookupFailure): LookupState => ({
  phase: 'error',
  turn: NEVER,
  text: '11111222',
  at: Date.now(),
  error,
})

/** Waits for the words, which appear a moment after the lookup began. */
const begun = (name: string, text: string, words: RegExp): PanelState => ({
  name,
  async reach(app) {
    await field(app).fill(text)
    await field(app).press('Enter')
    await app.panel.getByText(words).waitFor()
    await shownWaiting(app)
  },
})

const shownWaiting = ({ panel }: Stage) =>
  panel.waitForFunction(() => {
    const line = document.querySelector('.looking-up')
    return line !== null && getComputedStyle(line).opacity === '1'
  })

const waitingForKeychain = (): LookupState => ({
  phase: 'looking-up',
  turn: NEVER,
  workcardId,
  startedAt: Date.now(),
  waitingUntil: null,
  waitsFor: 'keychain',
})

export const PANEL_STATES: readonly PanelState[] = [
  { name: 'empty', reach: async () => {} },
  {
    name: 'keys',
    async reach({ panel }) {
      await panel.keyboard.press('F1')
      await panel.locator('.help').waitFor()
    },
  },
  typed('ambiguous', '11111222 11111223'),
  typed('invalid-id', '你好'),
  begun('looking-up', '99800007', /正在取号|Looking up/),
  begun('short-ban', '99900007', /秒后自动重试|trying again in/),
  typed('number', '11111222'),
  typed('extension', '11111223'),
  typed('protected-700', '11111224'),
  typed('landline', '11111225'),
  published('unknown', () => number('95187 转人工 请说“洗护”', 0)),
  published('unknown-escaped', () => number('1778\n; rm -rf ~\u202e', 0)),
  published('earlier', () => number('17788889898', 12)),
  typed('code', '11111222', async ({ panel }) => {
    await panel.getByRole('button', { name: /二维码|QR code/ }).click()
    await panel.locator('.qr').waitFor()
  }),
  typed('session-expired', '99900027'),
  published('clock-skew', () => failed(failure('clock-skew', { offsetMs: 13 * 60_000 }))),
  typed('business', '99800010'),
  typed('long-ban', '99800006'),
  published('no-credentials', () => failed(failure('no-credentials'))),
  published('keychain-locked', () => failed(failure('keychain-locked'))),
  published('keychain-silent', () => failed(failure('keychain-silent'))),
  published('clipboard-silent', () => failed(failure('clipboard-silent'))),
  published('offline', () => failed(failure('offline'))),
  {
    name: 'waiting-for-keychain',
    async reach(app) {
      await published('', waitingForKeychain).reach(app)
      await shownWaiting(app)
    },
  },
  typed('copied', '11111223', async ({ panel }) => {
    await panel.getByRole('button', { name: /复制含分机|Copy with extension/ }).click()
    await panel.getByText(/已复制号码和分机|Copied with extension/).waitFor()
  }),
  typed('clipboard-without-id', '11111222', async ({ panel, outside }) => {
    await outside(async () => {
      await copyElsewhere('好的，马上处理')
      await pressKeys('alt+shift+d')
    })
    await panel.getByRole('alert').waitFor()
  }),
  { name: 'recent', reach: close },
  // The last: numbers stay small from here on.
  typed('mini', '11111223', async ({ panel }) => {
    await panel.keyboard.press('Control+p')
    await panel.locator('.mini-card').waitFor()
  }),
]

/**
 * Back to the empty card, by a link that fills the field. The window has its size too: a next state as
 * high as the last would find it settled before it has begun to change.
 */
export async function closeState(app: RunningApp): Promise<void> {
  await close(onStage(app))
  await settled(app.panel)
}

async function close({ panel, outside }: Stage): Promise<void> {
  await outside(({ electron }) =>
    electron.evaluate(({ app }) => {
      const link = 'workcard-dialer://lookup?id=1'
      app.emit('second-instance', {}, [], '', { link })
    }),
  )
  await panel.locator('[data-phase=empty]').waitFor()
  await panel.getByRole('textbox').fill('')
}
