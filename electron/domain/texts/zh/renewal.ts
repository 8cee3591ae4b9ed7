import type { Shape } from '../shape'

/** The renewal of a store's authorisation: on the card, in the settings, in the browser, in a notification. */
export const renewal = {
  title: '工单拨号助手',
  /** Pages that the browser shows after it has been at the platform. */
  landings: {
    authorised: {
      heading: '已收到授权',
      text: '可以关闭这个页面，回到工单拨号助手查看结果。',
    },
    refused: {
      heading: '没有授权',
      text: '没有改动任何内容。可以关闭这个页面。',
    },
    foreign: {
      heading: '这不是工单拨号助手正在等待的授权',
      text: '没有使用其中的任何内容。可以关闭这个页面。',
    },
    used: {
      heading: '这个地址已经用过或已失效',
      text: '请回到工单拨号助手，再授权一次。',
    },
  },
  working: '正在续授权…',
  waiting: '请在浏览器里登录店铺的账号并同意授权，结果会自动回到这里。',
  waitingPaste: '请在浏览器里登录店铺的账号并同意授权，然后把结果粘贴到这里。',
  pasteHint: '授权完成后，复制那个页面的整个地址（里面有 code=），或页面显示的授权码。',
  pasted: '授权结果',
  usePasted: '使用',
  address: '浏览器没有打开？在浏览器里打开这个地址（只能用一次）',
  otherAccount: '授权的是 {{account}}，这个店铺原来是 {{known}}。要换成 {{account}} 吗？',
  sameAccount: '授权的是 {{account}}，它已是店铺“{{store}}”的账号。这个店铺也用它吗？',
  useSame: '也用这个账号',
  useOther: '换一个账号',
  replace: '换成这个账号',
  keep: '保留原来的',
  done: '授权已更新。',
  doneUntil: '授权已更新，有效至 {{time}}。',
  doneAccount: '账号：{{account}}',
  again: '再续一次',
  authorising: '正在授权…',
  authoriseAgain: '再授权一次',
  cancelAuthorising: '取消授权',
  cancel: '取消续授权',
  close: '知道了',
  /** Shown by the system before the end. */
  warning: {
    heading: '“{{store}}”的授权将于 {{time}} 到期',
    text: '点这里续授权，到期之前不影响取号。',
  },
} as const

export type RenewalTexts = Shape<typeof renewal>
