import { describe, expect, it, vi } from 'vitest'
import { startInTerminal, terminalArguments } from '../../../electron/startup/terminal-start'

describe('the arguments of the terminal command', () => {
  it.each([
    [
      ['app', '--ozone-platform=x11', '--cli', '--', '11111222', '--json'],
      ['11111222', '--json'],
    ],
    [['app', '--cli', '11111222'], ['11111222']],
    [['app', '--cli'], []],
    [
      ['app', '--no-sandbox', '.', '--import-kit', 'a.workcard-kit', '--json'],
      ['--import-kit', 'a.workcard-kit', '--json'],
    ],
    [['app', '--import-kit=a'], ['--import-kit=a']],
    // Only the first -- is ours.
    [
      ['app', '--cli', '--', '--', '-1'],
      ['--', '-1'],
    ],
  ])('are what follows --cli: %j', (argv, args) => expect(terminalArguments(argv)).toEqual(args))

  it.each([
    [['app', '--hidden']],
    [['app', '--', '--cli']],
    [['app', '--', '--import-kit', 'a']],
    [['app', '--client']],
    [['app', 'workcard-dialer://lookup?id=1&--cli']],
  ])('are not there in %j', (argv) => expect(terminalArguments(argv)).toBeNull())
})

describe('a start in the terminal', () => {
  const parts = () => ({ disableHardwareAcceleration: vi.fn(), exit: vi.fn() })

  it('ends with the exit code, after what was printed is out', async () => {
    const app = parts()
    const waiting: (() => void)[] = []
    const output = { write: (_text: string, done: () => void) => void waiting.push(done) }
    const runTerminal = vi.fn(async () => 2)
    const outputs = { stdout: output, stderr: output }
    const started = startInTerminal(app, outputs, async () => ({ runTerminal }), ['1'])
    await vi.waitFor(() => expect(waiting).toHaveLength(2))
    expect(runTerminal.mock.calls).toEqual([[['1'], 'workcard-dial']])
    expect(app.exit).not.toHaveBeenCalled()
    for (const done of waiting) done()
    await started
    expect(app.exit.mock.calls).toEqual([[2]])
    expect(app.disableHardwareAcceleration).toHaveBeenCalledOnce()
  })

  it('ends as failed when the command throws', async () => {
    const app = parts()
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const output = { write: (_text: string, done: () => void) => done() }
    const outputs = { stdout: output, stderr: output }
    await startInTerminal(app, outputs, () => Promise.reject(new Error('broken')), [])
    expect(error.mock.calls).toEqual([['Error: broken']])
    error.mockRestore()
    expect(app.exit.mock.calls).toEqual([[1]])
  })
})
