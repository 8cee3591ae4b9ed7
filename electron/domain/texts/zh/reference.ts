import type { Shape } from '../shape'

/** Labels of what a person can quote of a failed lookup. */
export const reference = {
  error: '错误：',
  nextStep: '下一步：',
  kind: '类别：',
  code: '错误码：',
  subCode: '子错误码：',
  requestId: '请求编号：',
  time: '时间：',
  store: '店铺：',
  demo: '演示店铺',
  gateway: '网关：',
  app: '程序：',
  system: '系统：',
}

export type ReferenceTexts = Shape<typeof reference>
