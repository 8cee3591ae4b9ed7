import type { Shape } from '../shape'

/** What the desktop shows of the app outside its pages: titles, the tray, the menu of a right click, a start that fails. */
export const desktop = {
  titles: { panel: '工单拨号助手', settings: '设置 – 工单拨号助手' },
  tray: {
    demo: '演示店铺',
    demoInUse: '演示店铺（号码是虚构的）',
    store: '店铺：{{store}}',
    session: '授权到期：{{time}}…',
    show: '显示面板',
    lookUp: '查询剪贴板中的工单号',
    settings: '设置…',
    health: '健康检查…',
    quit: '退出',
    policyProblem: '管理员的策略有问题…',
    update: {
      offered: '有新版本 {{version}}…',
      ready: '新版本 {{version}} 可以安装…',
    },
    hotkey: {
      paused: '快捷键已暂停',
      taken: '快捷键 {{key}} 已被其他程序占用',
      refused: '快捷键 {{key}} 不可用',
    },
  },
  edit: { cut: '剪切', copy: '复制', paste: '粘贴', selectAll: '全选' },
  cannotStart: {
    title: '工单拨号助手无法启动',
    nextStep: '请重新启动；仍然如此时，请重新安装，或把下面的内容发给管理员。',
    unsafeSwitch:
      '启动参数 --{{name}} 会让发往网关的凭据失去保护，程序没有启动。请去掉这个参数后再启动。',
  },
}

export type DesktopTexts = Shape<typeof desktop>
