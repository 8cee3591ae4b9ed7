import { expect, it } from 'vitest'
import { sandboxAdvice } from '../../../../scripts/electron-runtime/sandbox-advice.mjs'

const PATH = '/dist/chrome-sandbox'
const helper = { uid: 1000, mode: 0o100755 }
const ubuntu = { isRoot: false, restriction: '1\n', helper }

it('where AppArmor restricts user namespaces, the one command that lets the sandbox start', () => {
  const command = `sudo chown root:root '${PATH}' && sudo chmod 4755 '${PATH}'`
  expect(sandboxAdvice(ubuntu, PATH)).toBe(command)
  expect(sandboxAdvice({ ...ubuntu, helper: null }, PATH)).toBe(command)
  expect(sandboxAdvice({ ...ubuntu, helper: { uid: 0, mode: 0o100755 } }, PATH)).toBe(command)
})

it('nothing where it can start, and nothing for root, who has none', () => {
  expect(sandboxAdvice({ ...ubuntu, helper: { uid: 0, mode: 0o104755 } }, PATH)).toBeNull()
  expect(sandboxAdvice({ ...ubuntu, restriction: '0\n' }, PATH)).toBeNull()
  expect(sandboxAdvice({ ...ubuntu, restriction: null }, PATH)).toBeNull()
  expect(sandboxAdvice({ ...ubuntu, isRoot: true }, PATH)).toBeNull()
})
