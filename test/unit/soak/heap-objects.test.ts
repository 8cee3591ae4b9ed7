import { expect, it } from 'vitest'
import { objectBytes } from '../../soak/heap-objects'

it('counts what a program holds, and not V8’s code', () => {
  const meta = {
    node_fields: ['type', 'name', 'self_size'],
    node_types: [['hidden', 'object', 'code', 'object shape', 'string']] as [string[]],
  }
  const nodes = [0, 9, 1, 1, 9, 10, 2, 9, 100, 3, 9, 1000, 4, 9, 10_000]
  expect(objectBytes({ snapshot: { meta }, nodes })).toBe(10_010)
})

it('does not read another form as nothing', () => {
  const meta = { node_fields: ['kind'], node_types: [['object']] as [string[]] }
  expect(() => objectBytes({ snapshot: { meta }, nodes: [1] })).toThrow('another form')
})
