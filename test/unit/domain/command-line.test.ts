import { describe, expect, it } from 'vitest'
import { readCommandLine } from '../../../electron/domain/command-line'

const OPTIONS = { json: null, port: 'N', name: 'NAME' } as const
const read = (...args: string[]) => readCommandLine(args, OPTIONS)

describe('readCommandLine', () => {
  it.each([
    [[], {}, []],
    [['a', 'b'], {}, ['a', 'b']],
    [['--json', 'a'], { json: '' }, ['a']],
    [['a', '--port', '1', 'b'], { port: '1' }, ['a', 'b']],
    [['--port=1', '--name', 'A'], { port: '1', name: 'A' }, []],
    [['--name=-5', '--port='], { name: '-5', port: '' }, []],
    [['--name', ''], { name: '' }, []],
    [['--name', '-'], { name: '-' }, []],
    [['--name=a=b'], { name: 'a=b' }, []],
    [['--json', '--json'], { json: '' }, []],
    [['--', '--json', '--', '-5'], {}, ['--json', '--', '-5']],
    [['-11111222'], {}, ['-11111222']],
    [['-', '---', '--5', '-工单', '- a', ''], {}, ['-', '---', '--5', '-工单', '- a', '']],
  ])('reads %j', (args, values, texts) => {
    expect(read(...args)).toEqual({ ok: true, value: { values, texts } })
  })

  it.each([
    [['--what'], 'unknown-option', '--what'],
    [['--what=1'], 'unknown-option', '--what'],
    [['-x'], 'unknown-option', '-x'],
    [['-json'], 'unknown-option', '-json'],
    [['--JSON'], 'unknown-option', '--JSON'],
    [['--constructor'], 'unknown-option', '--constructor'],
    [['--port'], 'no-value', '--port'],
    [['--port', '--json'], 'no-value', '--port'],
    [['--port', '-1'], 'no-value', '--port'],
    [['--port', '--'], 'no-value', '--port'],
    [['--json=1'], 'needless-value', '--json'],
    [['--port', '1', '--port=1'], 'repeated', '--port'],
  ])('refuses %j', (args, what, option) => {
    expect(read(...args)).toEqual({ ok: false, error: { what, option } })
  })
})
