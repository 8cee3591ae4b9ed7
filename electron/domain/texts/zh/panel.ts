import type { Shape } from '../shape'

/** What the panel may show at once. */
export const panel = {
  app: '工单拨号助手',
  field: '工单号',
  lookUp: '取号',
  cancel: '取消',
  demoProfile: '演示店铺',
  demoStrip: '演示：号码是虚构的，打不通',
  addRealStore: '接入真实店铺 →',
  profile: '店铺',
  settings: '设置',
  pin: '小卡片',
  keys: {
    open: '按键一览',
    close: '关闭',
    hotkey: '随时查剪贴板里的工单号',
    enter: '取号；同一工单号再按一次复制',
    dial: '拨打',
    escape: '取消、关闭、隐藏',
    up: '前后翻看最近的工单号',
    choose: '选择一个工单号',
    mini: '小卡片',
    copy: '复制号码',
    profile: '切换店铺',
    settings: '设置',
    help: '按键一览',
  },
  openSettings: '打开设置',
  emptyHint: '输入或粘贴工单号，按 Enter 取号',
  hotkeyHint: '复制工单号后按 {{key}}，随时取号',
  hotkeyTaken: '快捷键 {{key}} 已被其他程序占用',
  hotkeyRefused: '快捷键 {{key}} 不可用',
  hotkeyPaused: '快捷键已暂停',
  hotkeyDesktop: '快捷键 {{key}} 是否有效，由桌面环境决定',
  try: '试一试',
  closePanel: '关闭',
  hotkeySwitchesLayout: '{{key}} 会同时切换输入法或键盘布局，建议换一个组合',
} as const

export type PanelTexts = Shape<typeof panel>
