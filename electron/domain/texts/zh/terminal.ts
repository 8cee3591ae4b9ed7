import type { Shape } from '../shape'

/** What the two commands of the terminal print beside failures. */
export const terminal = {
  chooseExactly: '请用 --exact 和其中一个工单号再运行一次。',
  extension: '分机 {{digits}}：先拨主号，听到提示后输入 {{digits}}#',
  retryAt: '{{time}} 后可以再取号。',
  tomorrow: '明天 {{time}}',
  onDay: '{{month}}月{{day}}日 {{time}}',
  problems: {
    'unknown-option': '没有 {{option}} 这个选项。',
    'no-value': '{{option}} 后面缺少值，应为：{{expected}}。',
    'wrong-value': '{{option}} 的值不对，应为：{{expected}}。',
    'needless-value': '{{option}} 后面不带值。',
    repeated: '{{option}} 只能给一次。',
    'no-text': '没有要取号的文字。',
    'needless-text': '多余的内容：{{option}}。这个命令只接受选项。',
    'keys-twice': '--credentials 已包含全部凭据，请去掉 {{option}}。',
  },
  noStore: '没有名为“{{name}}”的店铺。',
  severalStores: '有几个店铺都叫“{{name}}”，请用 {{option}} 加下面的 ID：',
  savedStores: '已保存的店铺：',
  demoStore: '演示店铺',
  demoNotice: '演示：号码是虚构的，打不通',
  dial: {
    usage: '用法：{{command}} <文字> [选项]\n\n<文字> 是工单号，或含有工单号的一段文字。',
    meanings: {
      exact: '文字本身就是工单号，不再判断',
      json: '输出一行 JSON',
      profile: '应用里已保存的店铺的名称或 ID（不填为演示店铺）',
      gateway: 'https 地址，或本机的 http 地址',
      'sign-method': 'hmac-sha256、hmac 或 md5',
      format: 'json 或 xml',
      'real-tp-nick': '服务商账号',
      'service-store-code': '门店 Code',
      credentials:
        '“-”，即从标准输入读取 {"appKey","appSecret","sessionKey"}；凭据不接受命令行参数',
      help: '显示这些说明',
    },
    note: '退出码：0 得到号码，1 取号失败，2 用法或凭据有误。',
  },
  importKit: {
    usage:
      '用法：{{command}} --import-kit 文件 [选项]\n\n导入一个配置包。封存的配置包从标准输入读取口令（第一行）。',
    meanings: {
      'import-kit': '要导入的 .workcard-kit 文件',
      replace: '删除配置包里没有的店铺和它们的凭据；不填则保留',
      'stores-only': '只导入店铺和凭据，不导入偏好设置',
      preview: '只列出改动，什么都不改',
      json: '输出一行 JSON',
      help: '显示这些说明',
    },
    note: '退出码：0 已导入，1 没有导入（什么都没有改动），2 用法有误。',
    store: '{{change}}：{{name}}（{{address}}），{{keys}}',
    preference: '偏好设置 {{name}}：{{from}} → {{to}}',
    kept: '由管理员设置，保持不变：{{names}}',
    prompt: '口令：',
    removed: '将删除：{{name}}',
    imported:
      '已导入 {{stores}} 个店铺、{{credentials}} 份凭据、{{preferences}} 项偏好设置，删除 {{removed}} 个店铺。',
  },
  health: {
    usage:
      '用法：{{command}} health [选项]\n\n检查这台电脑、网络和店铺；发一个不带工单的请求，不会绑定任何号码。',
    meanings: {
      json: '输出一行 JSON',
      profile: '只检查这个店铺（不填为所有已保存的店铺）',
      help: '显示这些说明',
    },
    note: '退出码：0 没有故障（可能有需要注意的地方），1 有故障，2 用法有误。',
  },
  gateway: {
    usage: '用法：{{command}} [选项]',
    meanings: {
      port: '监听的端口，0 到 65535 的整数，默认 8180；0 为任一空闲端口',
      credentials: '文件名，或“-”即标准输入：从中读取 {"appKey","appSecret","sessionKey"}',
      'app-key': '接受的 App Key',
      'app-secret': '接受的 App Secret',
      session: '接受的 Session Key',
      'session-seconds': '授权多少秒后到期；不填时，给定的不到期，续出来的 30 天到期',
      help: '显示这些说明',
    },
    note: '不填凭据时用演示店铺的。直接写在命令行里的凭据，本机其他程序看得到。',
    listening: '正在监听 {{url}}',
    portTaken: '网关无法监听端口 {{port}}：已被占用。',
    cannotListen: '网关无法监听端口 {{port}}：{{reason}}。',
  },
}

export type TerminalTexts = Shape<typeof terminal>
