import { describe, expect, it } from 'vitest'
import { differences } from '../../engines/compare'
import type { Drawn, Look } from '../../engines/look'

const button: Drawn = { name: 'button 取号', box: [300, 10, 80, 32], style: { color: 'red' } }
const look: Look = {
  drawn: [button],
  tree: ['button | 取号 |  |  | focused=true', 'heading | 设置 |  |  | level=1'],
  title: '工单拨号助手',
  language: 'zh-CN',
  focused: 'button 取号',
  overflow: 0,
}
const drawn = (change: Partial<Drawn>): Look => ({ ...look, drawn: [{ ...button, ...change }] })

describe('two engines', () => {
  it('do not differ by rounding, nor by a role that was renamed', () => {
    expect(differences(look, drawn({ box: [300.4, 10, 81.5, 32] }))).toEqual([])
    const old = { ...look, tree: ['img | 有效期 |  | ', 'Section |  |  | ', 'menuitem | x |  | '] }
    expect(
      differences(old, { ...look, tree: ['sectionheader |  |  | ', 'image | 有效期 |  | '] }),
    ).toEqual([])
  })

  it('do not differ by the parts that they make of a date field', () => {
    const old = {
      ...look,
      tree: ['spinbutton | Month | 选填 | 0 | ', 'spinbutton | 有效期 |  | 30 | '],
    }
    const tree = [
      'spinbutton | Month Month | 选填 | 0 | ',
      'button | Show local date and time picker Show local date and time picker |  |  | ',
      'spinbutton | 有效期 |  | 30 | ',
    ]
    expect(differences(old, { ...look, tree })).toEqual([])
  })

  it('do not differ by a description that only says the value again', () => {
    const told = (line: string): Look => ({ ...look, tree: [line] })
    const now = told('combobox | 店铺 |  | 演示店铺 | expanded=false')
    expect(
      differences(told('combobox | 店铺 | 演示店铺 | 演示店铺 | expanded=false'), now),
    ).toEqual([])
    expect(
      differences(told('combobox | 店铺 | 别的 | 演示店铺 | expanded=false'), now),
    ).toHaveLength(2)
  })

  it.each<[string, Look]>([
    ['the place', drawn({ box: [300, 13, 80, 32] })],
    ['the height', drawn({ box: [300, 10, 80, 64] })],
    ['a style', drawn({ style: { color: 'blue' } })],
    ['a text', drawn({ name: 'button 取消' })],
    ['something more', { ...look, drawn: [button, button] }],
    ['something less', { ...look, drawn: [] }],
    ['what is told', { ...look, tree: ['button | 取号 |  | '] }],
    ['the order in which it is told', { ...look, tree: [...look.tree].reverse() }],
    ['the focus', { ...look, focused: 'body' }],
    ['the title', { ...look, title: '' }],
    ['the language', { ...look, language: 'en' }],
    ['the width', { ...look, overflow: 12 }],
  ])('differ by %s', (_, other) => {
    expect(differences(look, other)).not.toEqual([])
    expect(differences(other, look)).not.toEqual([])
  })
})
