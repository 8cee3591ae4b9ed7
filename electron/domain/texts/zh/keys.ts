import type { Shape } from '../shape'

/** Why a text is no key, without its full stop; and why standard input or a file gives no keys. */
export const keys = {
  problems: {
    missing: '缺少 {{name}}',
    'not-text': '{{name}} 不是文字，请加引号',
    empty: '{{name}} 是空的',
    'too-long': '{{name}} 超过 {{most}} 个字符',
    character: '{{name}} 的第 {{place}} 个字符（{{character}}）不会出现在凭据里',
  },
  characters: {
    space: '空格',
    'full-width-space': '全角空格',
    tab: '制表符',
    'line-break': '换行',
  },
  faults: {
    unreadable: '凭据无法读取。',
    nothing: '没有收到凭据。',
    'not-json': '凭据不是 JSON。',
    'not-object': '凭据是 JSON，但不是对象。',
  },
}

export type KeyTexts = Shape<typeof keys>
