/** What a setting is, in words for administrators. */
export interface SettingText {
  readonly name: string
  readonly explain: string
}

/** Every setting of a policy by its name in the file, with its texts in English and Chinese. */
export const POLICY_TEXTS: Readonly<
  Record<string, { readonly en: SettingText; readonly zh: SettingText }>
> = {
  stores: {
    en: {
      name: 'Stores',
      explain:
        'The stores that there are, in place of the user’s own. Each needs id, name and gateway (production, overseas, sandbox, or custom with customGatewayUrl). Keys are never part of a policy: each user enters them once, into the system’s keychain.',
    },
    zh: {
      name: '店铺',
      explain:
        '可用的店铺，取代用户自己的店铺。每个店铺要有 id、name 和 gateway（production 正式、overseas 海外、sandbox 沙箱，或 custom 加 customGatewayUrl）。策略里没有凭据：由每个用户录入一次，保存在系统钥匙串里。',
    },
  },
  gatewayHosts: {
    en: {
      name: 'Allowed gateway hosts',
      explain:
        'The only hosts that may be called for real stores, from the app and from the terminal: eco.taobao.com, gw.example.com:8443, *.example.com (hosts below a domain). The demo inside the app is not concerned.',
    },
    zh: {
      name: '允许的网关主机',
      explain:
        '真实店铺只能连接这些主机，应用和终端命令都一样：eco.taobao.com、gw.example.com:8443、*.example.com（域名下的主机）。应用内的演示网关不受影响。',
    },
  },
  signMethod: {
    en: { name: 'Sign method', explain: 'How calls of every real store are signed.' },
    zh: { name: '签名方式', explain: '所有真实店铺的请求用哪种签名。' },
  },
  'hotkey.accelerator': {
    en: {
      name: 'Hotkey',
      explain: 'The combination that looks up the clipboard, for example Alt+Shift+D.',
    },
    zh: { name: '快捷键', explain: '查询剪贴板的组合键，例如 Alt+Shift+D。' },
  },
  'hotkey.paused': {
    en: { name: 'Hotkey paused', explain: 'Whether the hotkey does nothing.' },
    zh: { name: '暂停快捷键', explain: '快捷键是否停用。' },
  },
  showHotkey: {
    en: {
      name: 'Hotkey that shows the last card',
      explain: 'The combination that only shows the last card; null for none.',
    },
    zh: { name: '只显示上一张卡片的快捷键', explain: '只显示上一张卡片的组合键；null 表示没有。' },
  },
  'dial.target': {
    en: {
      name: 'Dialling',
      explain: 'What dials: the program for tel:, sip: or callto: links, or a command.',
    },
    zh: {
      name: '拨打方式',
      explain: '由 tel:、sip: 或 callto: 的程序拨打，或由指定程序拨打（command）。',
    },
  },
  'dial.sipHost': {
    en: { name: 'SIP server', explain: 'For sip: the server behind the @; empty leaves it out.' },
    zh: { name: 'SIP 服务器', explain: '用于 sip：@ 后面的服务器；留空则不写。' },
  },
  'dial.executable': {
    en: { name: 'Dialling program', explain: 'For command: the absolute path of the program.' },
    zh: { name: '拨打程序', explain: '用于 command：程序的绝对路径。' },
  },
  'dial.args': {
    en: {
      name: 'Arguments of the dialling program',
      explain: 'One each; {number} and {extension} are filled in. At most 16 of 256 characters.',
    },
    zh: {
      name: '拨打程序的参数',
      explain: '每项一个参数；{number} 和 {extension} 会被替换。最多 16 个，每个最多 256 个字符。',
    },
  },
  updateFeed: {
    en: {
      name: 'Update feed',
      explain: 'The https address where newer versions are looked for; null asks nowhere.',
    },
    zh: { name: '更新源', explain: '检查新版本的 https 地址；null 表示不检查。' },
  },
  language: {
    en: { name: 'Language', explain: 'Of the interface.' },
    zh: { name: '语言', explain: '界面的语言。' },
  },
  theme: {
    en: { name: 'Theme', explain: 'Light, dark, or as the system.' },
    zh: { name: '主题', explain: '浅色、深色或跟随系统。' },
  },
  copyAutomatically: {
    en: {
      name: 'Copy automatically',
      explain: 'Whether a number is copied as soon as it is there.',
    },
    zh: { name: '取号后自动复制', explain: '取到号码后是否立即复制。' },
  },
  copyVariant: {
    en: {
      name: 'What is copied',
      explain: 'Of a number with an extension: the number alone, or both.',
    },
    zh: { name: '复制的内容', explain: '号码带分机时，只复制号码，还是连同分机。' },
  },
  clearClipboardAfterSeconds: {
    en: {
      name: 'Clear the clipboard after (seconds)',
      explain:
        'When a copied number is taken out of the clipboard; 0: when the app quits or the screen locks.',
    },
    zh: {
      name: '多久后清除剪贴板（秒）',
      explain: '复制的号码多久后从剪贴板清除；0 表示只在退出应用或锁屏时清除。',
    },
  },
  estimatedExpiryMinutes: {
    en: {
      name: 'Estimated validity (minutes)',
      explain: 'Shown as a ring on the card; 0 shows none.',
    },
    zh: { name: '有效期估计（分钟）', explain: '在卡片上显示为圆环；0 表示不显示。' },
  },
  linksLookUp: {
    en: {
      name: 'Links look up at once',
      explain:
        'Whether a workcard-dialer:// link gets the number; otherwise it only fills the field.',
    },
    zh: {
      name: '链接直接取号',
      explain: 'workcard-dialer:// 链接是否直接取号；否则只填入工单号。',
    },
  },
  hideOnBlur: {
    en: {
      name: 'Hide on losing the focus',
      explain: 'Whether the panel goes when another program gets the keyboard.',
    },
    zh: { name: '切换程序时隐藏面板', explain: '切换到其他程序时是否隐藏面板。' },
  },
  hideDemo: {
    en: {
      name: 'Demo hidden',
      explain:
        'Whether the demo store is left out of the panel, and left for a real one where there is one.',
    },
    zh: {
      name: '隐藏演示店铺',
      explain: '面板里是否不显示演示店铺；有真实店铺时也不再停留在演示店铺。',
    },
  },
}
