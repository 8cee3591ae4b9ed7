import type { Shape } from '../shape'

/** What main asks and tells in the system’s own dialogs. */
export const dialogs = {
  cancel: '取消',
  /** `detail` holds all of what is agreed to; `yes` is the button that agrees. */
  questions: {
    'open-site': {
      message: '在浏览器里打开这个网站？',
      detail:
        '网站：{{origin}}\n\n{{address}}\n\n设置里填写的授权页地址不是您认识的网站时，请选“取消”。',
      yes: '打开',
    },
    'use-program': {
      message: '以后用这个程序拨打？',
      detail: '程序，以及每行一个的参数：\n\n{{command}}\n\n不是您自己改的，请选“取消”。',
      yes: '使用这个程序',
    },
    'use-server': {
      message: '以后通过这个 SIP 服务器拨打？',
      detail: '{{server}}\n\n不是您自己改的，请选“取消”。',
      yes: '使用这个服务器',
    },
    'trust-authority': {
      message: '以后信任这个根证书？',
      detail:
        '{{name}}\n\nSHA-256：{{fingerprint}}\n有效期至：{{date}}\n\n持有它的人可以看到这个应用与平台之间的内容。请与管理员核对指纹；不是您自己选的，请选“取消”。',
      yes: '信任',
    },
    'use-feed': {
      message: '以后从这里更新应用？',
      detail: '{{address}}\n\n那里发布的新版本会在这台电脑上运行。不是您自己改的，请选“取消”。',
      yes: '使用这个更新源',
    },
  },
  brokenPage: {
    panel: '取号面板反复出错，已停止重新载入。',
    settings: '设置窗口反复出错，已经关闭。',
    nextStep: '请重新启动应用；仍然如此时，请把日志发给管理员。',
    restart: '重新启动',
    quit: '退出',
    later: '以后再说',
  },
}

export type DialogTexts = Shape<typeof dialogs>
