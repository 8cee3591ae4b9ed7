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
  problems: {
    damaged: '设置文件已损坏，已改用上一份完好的设置或默认设置；原文件保留为 {{file}}',
    damagedNotKept:
      '设置文件已损坏，已改用上一份完好的设置或默认设置；原文件没能另存，在能另存之前不会被覆盖',
    values: '设置文件里有无法使用的内容（{{names}}），已改用原来的值或略去；原文件保留为 {{file}}',
    valuesNotKept:
      '设置文件里有无法使用的内容（{{names}}），已改用原来的值或略去；原文件没能另存，在能另存之前不会被覆盖',
    unreadable:
      '读不到设置文件（{{reason}}），已改用上一份完好的设置或默认设置；原文件没有改动，能读到之前不保存新的设置。请管理员检查 settings.json 的权限，或关闭占用它的程序',
    'folder-not-writable':
      '设置文件夹不能写入：设置无法保存，再次启动会另开一个应用。请管理员检查这个文件夹的权限和磁盘空间',
    'test-runtime':
      '这个 Electron（{{version}}）只供测试，没有安全更新：只能用演示店铺，真实店铺和凭据不会打开。请在能下载官方 Electron 的网络里重新运行 npm start',
    'copy-not-kept':
      '设置的备份没有写成（{{reason}}）：设置文件万一损坏，就没有上一份可用。请管理员检查设置文件夹的权限和磁盘空间',
  },
  closePanel: '关闭',
  hotkeySwitchesLayout: '{{key}} 会同时切换输入法或键盘布局，建议换一个组合',
} as const

export type PanelTexts = Shape<typeof panel>
