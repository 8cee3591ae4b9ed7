import { expect, it } from 'vitest'
import { LONGEST_PASS_PHRASE } from '../../../electron/contract/kit'
import { readPassPhrase } from '../../../electron/kit/read-pass-phrase'

async function* chunks(...parts: (string | Uint8Array)[]) {
  for (const part of parts) yield typeof part === 'string' ? new TextEncoder().encode(part) : part
}

it.each([
  ['one line', ['河流 柠檬\n'], '河流 柠檬'],
  ['no end of line', ['river', ' lemon'], 'river lemon'],
  ['Windows’ end of line', ['river\r\n'], 'river'],
  ['nothing', [], ''],
  ['PowerShell’s encoding', [Buffer.from('\ufeffriver\r\n', 'utf16le')], 'river'],
])('the pass phrase is the first line of the input: %s', async (_, parts, phrase) => {
  expect(await readPassPhrase(chunks(...parts))).toBe(phrase)
})

it('is not waited for longer than its line, nor read on for ever', async () => {
  async function* endless() {
    yield new TextEncoder().encode('river\n')
    await new Promise(() => {})
  }
  expect(await readPassPhrase(endless())).toBe('river')
  async function* flood() {
    for (;;) yield new Uint8Array(2 ** 16).fill(65)
  }
  expect((await readPassPhrase(flood())).length).toBeLessThanOrEqual(4 * LONGEST_PASS_PHRASE)
})
