/** What replaces a kind’s sentences where more is known of the cause. */
export const causes = {
  // The text that was given.
  'id-negative': { message: '工单号不能是负数。' },
  'id-plus': { message: '工单号前面不能有加号。' },
  'id-decimals': { message: '工单号没有小数。' },
  'id-scientific': {
    message: '这是科学计数法，末尾的数字已经丢失。',
    nextStep: '请在表格里把该列设为文本后重新复制。',
  },
  'id-hexadecimal': { message: '工单号是十进制数字，不是十六进制。' },
  'id-zero': { message: '工单号不能是 0。' },
  'id-leading-zero': { message: '工单号不能以 0 开头。' },
  'id-too-large': { message: '工单号太大：最大是 9223372036854775807。' },
  'looks-like-mobile': {
    message: '这看起来是手机号，不是工单号。',
    nextStep: '如果确实是工单号，请选择它；否则请重新输入。',
  },
  'looks-like-identity': {
    message: '这看起来是身份证号，不是工单号。',
    nextStep: '如果确实是工单号，请选择它；否则请重新输入。',
  },
  'looks-like-hotline': {
    message: '这看起来是 400 或 800 电话，不是工单号。',
    nextStep: '如果确实是工单号，请选择它；否则请重新输入。',
  },
  'looks-like-protected-number': {
    message: '这看起来是 700 开头的虚拟号码，不是工单号。',
    nextStep: '如果确实是工单号，请选择它；否则请重新输入。',
  },
  'looks-like-date': {
    message: '这看起来是日期，不是工单号。',
    nextStep: '如果确实是工单号，请选择它；否则请重新输入。',
  },
  'unsure-id': {
    message: '不确定这个号码是不是工单号。',
    nextStep: '如果确实是工单号，请选择它；否则请重新输入。',
  },
  'own-number-unknown': {
    message: '剪贴板里是之前复制的号码，已不知道属于哪张工单。',
    nextStep: '请复制或输入工单号再取号。',
  },
  'own-number-of-store': {
    message: '剪贴板里的号码属于店铺“{{store}}”的工单 {{workcardId}}。',
    nextStep: '要再看这个号码，请先切换到该店铺，再按 Enter。',
  },
  'own-number-of-demo': {
    message: '剪贴板里的号码属于演示店铺的工单 {{workcardId}}。',
    nextStep: '要再看这个号码，请先切换到演示店铺，再按 Enter。',
  },
  'store-removed': {
    message: '取得这个号码的店铺已经删除，不能重新取号。',
    nextStep: '请选择这张工单所属的店铺，再取号。',
  },

  // Keys and the keychain.
  'keychain-restarted': {
    message: '系统钥匙串重新启动过，本程序连不上新的钥匙串。',
    nextStep: '请退出本程序再重新打开；凭据仍在钥匙串里。',
  },
  'credentials-unreadable': {
    message: '钥匙串里保存的凭据无法识别，已原样保留。',
    nextStep: '请在设置里先删除这份凭据，再重新录入。',
  },
  'credentials-not-removed': {
    message: '系统钥匙串已锁定，凭据没有删除。',
    nextStep: '请再删除一次，并在系统的提示中解锁钥匙串。',
  },
  'keys-missing': {
    message: '没有保存：缺少 {{names}}。',
    nextStep: '请把三项都填上，再保存。',
  },
  'no-such-store': {
    message: '没有这个店铺，没有测试。',
    nextStep: '请先保存店铺，再测试。',
  },
  'credentials-given-wrong': {
    message: '{{problems}}',
    nextStep: '请提供 {"appKey":"…","appSecret":"…","sessionKey":"…"}，三项都要有。',
  },

  // The company's network.
  'proxy-login': {
    message: '代理 {{proxy}} 需要用户名和密码。',
    nextStep: '请在面板里填写公司网络的账号，再继续取号。',
  },
  'proxy-refused': {
    message: '代理 {{proxy}} 没有接受用户名或密码。',
    nextStep: '请核对后重新填写；没有再用它们尝试。',
  },
  'proxy-login-terminal': {
    message: '代理 {{proxy}} 需要用户名和密码，或没有接受它们。',
    nextStep: '请在应用的面板里填写一次，或写进 HTTPS_PROXY 的地址里。',
  },
  'no-certificate': {
    message: '没有改动：文件里没有证书。',
    nextStep: '请选择管理员提供的证书文件（PEM 或 DER，扩展名常为 .crt、.cer 或 .pem）。',
  },
  'no-authority': {
    message: '没有改动：文件里没有可用的根证书。',
    nextStep: '请向管理员要在有效期内的公司根证书，而不是某台服务器的证书。',
  },
  'too-many-authorities': {
    message: '没有改动：根证书太多。',
    nextStep: '请先删除不再使用的根证书。',
  },

  // Dialling.
  'number-form-unknown': {
    message: '不认识这个号码的格式，没有拨出。',
    nextStep: '请照屏幕上的号码手动拨打。',
  },
  'program-not-started': {
    message: '拨打程序无法启动，没有拨出：{{program}}',
    nextStep: '请在设置的“拨打”里检查程序路径。',
  },
  'no-program-for-links': {
    message: '系统里没有登记打开 {{scheme}} 的程序，号码可能没有拨出。',
    nextStep: '请安装或登记拨号程序，或在设置的“拨打”里选择别的方式。',
  },
  'program-too-long': {
    message: '程序和参数太长，确认的对话框里显示不全，没有改动。',
    nextStep: '请缩短参数，例如写进一个脚本文件。',
  },
  'no-program': {
    message: '不能用这个文件拨打，没有改动。',
    nextStep: '请选择另一个程序。',
  },

  // Settings.
  'disk-full': {
    message: '没有保存，仍按原来的设置工作：磁盘已满。',
    nextStep: '请清理磁盘空间后再保存。',
  },
  'no-write-permission': {
    message: '没有保存，仍按原来的设置工作：没有写入权限，或设置文件是只读的。',
    nextStep: '请管理员检查设置文件夹的写入权限。',
  },
  'file-in-use': {
    message: '没有保存，仍按原来的设置工作：设置文件正被其他程序占用。',
    nextStep: '请关闭占用它的程序（例如备份或杀毒软件），再保存一次。',
  },
  'value-wrong': {
    message: '没有保存，仍按原来的设置工作：有一个值无法识别。',
    nextStep: '请检查填写的内容。',
  },
  'file-unreadable': {
    message: '没有保存，仍按原来的设置工作：读不到现有的设置文件，不能用新的覆盖它。',
    nextStep: '请管理员检查 settings.json 的权限，或关闭占用它的程序，再保存一次。',
  },
  'hotkey-of-other': {
    message: '没有改动：{{key}} 已经是本应用的另一个快捷键。',
    nextStep: '请选择别的组合。',
  },
  'hotkey-taken': {
    message: '没有改动：{{key}} 已被其他程序占用。',
    nextStep: '请换一个组合。',
  },
  'hotkey-no-modifier': {
    message: '没有改动：{{key}} 前面没有修饰键，会挡住普通的输入。',
    nextStep: '请加上修饰键，例如 Alt+Shift。',
  },
  'hotkey-alt-gr': {
    message: '没有改动：{{key}} 不能用。Ctrl+Alt 就是 AltGr，很多键盘用它输入字符。',
    nextStep: '请换一个组合，例如 Alt+Shift+W。',
  },
  'hotkey-one-modifier': {
    message: '没有改动：{{key}} 很多程序都在用。',
    nextStep: '请用两个修饰键，例如 Alt+Shift+W。',
  },
  'hotkey-other-key': {
    message: '没有改动：{{key}} 里有不能用的键。',
    nextStep: '请用字母、数字或 F1 到 F24，加上修饰键。',
  },
  'store-known': {
    message: '没有添加：这个店铺已经在列表里。',
    nextStep: '请在列表里打开它。',
  },
  'demo-needed': {
    message: '没有隐藏演示店铺：还没有一个真实店铺通过测试。',
    nextStep: '请先在真实店铺的设置里点“保存并测试”，通过之后再隐藏。',
  },
  'store-gone': {
    message: '没有保存：这个店铺已经不在列表里。',
    nextStep: '请重新添加这个店铺。',
  },
  'store-keys-not-undone': {
    message: '店铺没有改动，但原来的凭据没能放回去，钥匙串里可能是新录入的凭据。',
    nextStep: '请连同凭据再保存一次这个店铺。',
  },
  'stores-fixed': {
    message: '没有改动：这里的店铺是固定的。',
    nextStep: '原因写在窗口顶部，请按那里说的做。',
  },
  'too-many-stores': {
    message: '没有添加：最多可以有 {{most}} 个店铺。',
    nextStep: '请先删除不再使用的店铺，再添加。',
  },

  // The authorisation page and the clipboard.
  'no-browser': {
    message: '系统里没有登记浏览器，授权页可能没有打开：{{address}}',
    nextStep: '请在浏览器里手动打开这个地址。',
  },
  'folder-not-opened': {
    message: '文件夹没有打开：{{path}}',
    nextStep: '请在文件管理器里手动打开它。',
  },
  'reference-not-copied': { nextStep: '请再按一次“复制参考信息”。' },
} as const satisfies Readonly<Record<string, { message?: string; nextStep?: string }>>

export type CauseTexts = Readonly<
  Record<keyof typeof causes, { readonly message?: string; readonly nextStep?: string }>
>
